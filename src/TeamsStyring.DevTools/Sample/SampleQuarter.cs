using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.DevTools.Sample;

/// <summary>Which quarter the sample municipality is asked about when somebody sees it for the first time.</summary>
/// <param name="Period">The quarter without answers; what came before has been answered.</param>
/// <param name="Deadlines">What its controller has decided so that a card is waiting already, oldest first: the day and the deadline. Empty when the ordinary deadline does.</param>
public sealed record SampleQuarter(ReportingPeriod Period, IReadOnlyList<(DateOnly DecidedOn, DateOnly Deadline)> Deadlines)
{
    // So that the first card is some days old and the next reminder still lies ahead.
    private const int SendingDaysAgo = 3;
    private const int WorkingDaysLeft = 4;

    /// <param name="mayMoveDeadline"><see langword="false"/> when somebody asked for this very day: then the calendar stands as it is.</param>
    public static SampleQuarter For(MunicipalCalendar calendar, bool mayMoveDeadline)
    {
        var ended = ReportingPeriod.Containing(calendar.Today, PeriodKind.Quarter).Previous;
        var dates = PeriodRule.DefaultDates(ended);
        var open = dates.IsOpenOn(calendar.Today);
        if (open && HaveCardsGoneOut(calendar, dates))
        {
            return new SampleQuarter(ended, []);
        }

        // On the first days of a quarter nobody has been at work since it ended; then the one before is still being answered.
        return (mayMoveDeadline ? OpenNow(calendar, ended) ?? OpenNow(calendar, ended.Previous) : null) ?? new SampleQuarter(dates.IsLockedOn(calendar.Today) ? ended.Next : ended, []);
    }

    private static bool HaveCardsGoneOut(MunicipalCalendar calendar, PeriodDates dates) => calendar.SendingStartOf(dates.Opens.OrNextSendingDay) <= calendar.Now;

    /// <returns><see langword="null"/> where nobody has been at work since the quarter ended.</returns>
    private static SampleQuarter? OpenNow(MunicipalCalendar calendar, ReportingPeriod ended)
    {
        var first = ended.End.NextWorkingDay;
        var wanted = DaysBack(calendar);
        for (var opening = wanted > first ? wanted : first; opening >= first; opening = opening.AddDays(-1))
        {
            (DateOnly, DateOnly) decided = (ended.End, opening.AddWorkingDays(PeriodRule.OpenWorkingDays).OrNextDeadlineDay);
            var dates = PeriodRule.DatesAfter(ended, [decided]);
            if (!HaveCardsGoneOut(calendar, dates))
            {
                continue;
            }

            // Across fellesferie or Easter ten working days are not enough: the controller gives more time after the opening.
            var left = calendar.Today.AddWorkingDays(WorkingDaysLeft).OrNextDeadlineDay;

            return new SampleQuarter(ended, dates.Deadline < left ? [decided, (dates.Opens, left)] : [decided]);
        }

        return null;
    }

    private static DateOnly DaysBack(MunicipalCalendar calendar)
    {
        var day = calendar.Today;
        for (var left = SendingDaysAgo; left > 0; left -= day.IsSendingDay ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
