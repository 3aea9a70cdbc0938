using System.Globalization;

namespace TeamsStyring.Domain.Calendar;

/// <summary>What kind of day a day is for somebody who works in a kommune, and how working days are counted.</summary>
public static class WorkingDays
{
    extension(DateOnly day)
    {
        /// <summary>Monday to Friday and no public holiday.</summary>
        public bool IsWorkingDay => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !NorwegianHolidays.Contains(day);

        /// <summary>Inneklemt: a single working day between two days off, such as the Friday after Kristi himmelfartsdag.</summary>
        public bool IsSqueezedIn => day.IsWorkingDay && !day.AddDays(-1).IsWorkingDay && !day.AddDays(1).IsWorkingDay;

        /// <summary>Romjul, here with both eves: 24 to 31 December.</summary>
        public bool IsBetweenChristmasAndNewYear => day is { Month: 12, Day: >= 24 };

        /// <summary>Påskeuke: from Monday before Easter to 2. påskedag.</summary>
        public bool IsEasterWeek => (day.DayNumber - NorwegianHolidays.Easter(day.Year).DayNumber) is >= -6 and <= 1;

        /// <summary>Fellesferie: ISO weeks 28 to 30, when most of the country is away.</summary>
        public bool IsCommonHoliday => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) is >= 28 and <= 30;

        /// <summary>A day on which a card may be sent: a working day that people are at work on.</summary>
        public bool IsSendingDay
            => day.IsWorkingDay && !day.IsSqueezedIn && !day.IsBetweenChristmasAndNewYear && !day.IsEasterWeek && !day.IsCommonHoliday;

        /// <summary>The day itself when a card may be sent on it, otherwise the first such day after.</summary>
        public DateOnly OrNextSendingDay => First(day, candidate => candidate.IsSendingDay);

        /// <summary>The day itself when a deadline may fall on it – a working day that is not squeezed in –, otherwise the first such day after.</summary>
        public DateOnly OrNextDeadlineDay => First(day, candidate => candidate.IsWorkingDay && !candidate.IsSqueezedIn);

        /// <summary>The first working day after this one.</summary>
        public DateOnly NextWorkingDay => day.AddWorkingDays(1);

        /// <param name="count">Working days to count on, or back when negative. 0 is the day itself, working day or not.</param>
        public DateOnly AddWorkingDays(int count)
        {
            var step = Math.Sign(count);
            var at = day;
            for (var left = Math.Abs(count); left > 0; left -= at.IsWorkingDay ? 1 : 0)
            {
                at = at.AddDays(step);
            }

            return at;
        }
    }

    private static DateOnly First(DateOnly from, Func<DateOnly, bool> fits)
    {
        var at = from;
        while (!fits(at))
        {
            at = at.AddDays(1);
        }

        return at;
    }
}
