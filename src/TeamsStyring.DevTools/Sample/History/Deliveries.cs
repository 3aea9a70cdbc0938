using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>When people deliver: most in the last days before the deadline, some late, a few not at all.</summary>
internal sealed class Deliveries(PeriodCalendar calendar)
{
    private const int PercentSilent = 4;
    private const int PercentLate = 9;
    private const int PercentInTheTab = 15;
    private const int PercentByDeputy = 5;
    private const int LatestWorkingDay = 11;

    /// <returns><see langword="null"/> when the person never answered.</returns>
    public DeliveryDay? Of(GoalSeat seat, ReportingPeriod period)
    {
        if (seat.Responsible is not { } person)
        {
            return null;
        }

        var dice = Dice.For("delivery", person.Id.Value).For(period.ToString());
        if (!seat.IsFirstPersonas && dice.Chance(PercentSilent, "silent"))
        {
            return null;
        }

        var dates = calendar.DatesFor(period, seat.Staff.Unit.Id);
        var late = dice.Chance(PercentLate, "late");

        var by = seat.Deputy is { } deputy && !seat.IsFirstPersonas && dice.Chance(PercentByDeputy, "deputy") ? deputy : person;

        return new DeliveryDay(At(Day(dates, late, dice), dice), by.Id, late, dice.Chance(PercentInTheTab, "tab") ? FollowUpOrigin.Tab : FollowUpOrigin.Card, dates);
    }

    /// <returns>A time in working hours on that day, with the offset that the wall clock had.</returns>
    public static DateTimeOffset At(DateOnly day, Dice dice)
    {
        var local = day.ToDateTime(new TimeOnly(8, 10).AddMinutes(dice.Below(450, "minute")).Add(TimeSpan.FromSeconds(dice.Below(60, "second"))));

        return new DateTimeOffset(local, MunicipalCalendar.NorwegianTime.GetUtcOffset(local));
    }

    private static DateOnly Day(PeriodDates dates, bool late, Dice dice)
    {
        if (late)
        {
            return dates.Deadline.AddWorkingDays(dice.Whole(1, LatestWorkingDay, "days late"));
        }

        var before = Math.Min(dice.Below(PeriodRule.OpenWorkingDays, "one"), dice.Below(PeriodRule.OpenWorkingDays, "another"));
        var day = dates.Deadline.AddWorkingDays(-before);

        return day < dates.Opens ? dates.Deadline : day;
    }
}
