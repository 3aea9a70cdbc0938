using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Tests.Calendar;

[Trait("Feature", "S1-20")]
public sealed class PeriodRuleTests
{
    private static readonly Arbitrary<ReportingPeriod> _anyPeriod =
        (from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
         from day in Gen.Choose(new DateOnly(1901, 1, 1).DayNumber, new DateOnly(2198, 12, 31).DayNumber)
         select ReportingPeriod.Containing(DateOnly.FromDayNumber(day), kind)).ToArbitrary();

    [Theory]
    [InlineData("2026-Q1", "2026-04-01", "2026-04-15", "2026-05-07")]
    [InlineData("2026-Q2", "2026-08-11", "2026-08-25", "2026-09-15")]
    [InlineData("2026-Q3", "2026-10-01", "2026-10-15", "2026-11-05")]
    [InlineData("2026-Q4", "2027-01-22", "2027-02-05", "2027-02-26")]
    [InlineData("2028-Q1", "2028-04-03", "2028-04-18", "2028-05-10")] // 15 April is the Saturday before Easter Sunday
    public void The_quarters_open_are_due_and_lock_on_the_days_everybody_expects(string period, string opens, string deadline, string locks)
        => Assert.Equal(new PeriodDates(ReportingPeriod.Parse(period), Day(opens), Day(deadline), Day(locks)), PeriodRule.DefaultDates(ReportingPeriod.Parse(period)));

    [Theory]
    [Trait("Feature", "S0-23")]
    [InlineData("2026-09", "2026-10-15")]
    [InlineData("2026-06", "2026-08-17")] // never in fellesferie; 15 August is a Saturday
    [InlineData("2026-12", "2027-01-15")]
    [InlineData("2026-T1", "2026-05-20")]
    [InlineData("2026-T2", "2026-09-21")] // 20 September is a Sunday
    [InlineData("2026-T3", "2027-02-05")]
    [InlineData("2026", "2027-02-05")]
    public void Months_tertials_and_years_have_their_own_deadlines(string period, string deadline)
        => Assert.Equal(Day(deadline), PeriodRule.DefaultDeadline(ReportingPeriod.Parse(period)));

    [Fact]
    public void No_default_deadline_is_a_day_off_or_squeezed_in()
        => Prop.ForAll(_anyPeriod, period => PeriodRule.DefaultDeadline(period) is { IsWorkingDay: true, IsSqueezedIn: false }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_period_opens_after_it_has_ended_and_before_it_is_due_and_locks_last()
        => Prop.ForAll(_anyPeriod, period => PeriodRule.DefaultDates(period) is var dates && period.End < dates.Opens && dates.Opens < dates.Deadline && dates.Deadline < dates.Locks)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void However_often_a_deadline_is_set_the_days_stay_in_order()
        => Prop.ForAll(_anyPeriod, Gen.Choose(1, 200).Two().NonEmptyListOf().Select(list => list.ToList()).ToArbitrary(), (period, decisions) =>
                PeriodRule.DatesAfter(period, decisions.Select(pair => (period.End.AddDays(pair.Item1 - 20), period.End.AddDays(pair.Item2)))) is var dates
                && dates.Opens <= dates.Deadline && dates.Deadline < dates.Locks && dates.Opens > period.End)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void More_time_does_not_close_what_people_are_answering()
    {
        var dates = PeriodRule.DatesAfter(ReportingPeriod.Quarter(2026, 3), [(Day("2026-10-14"), Day("2026-10-29"))]);

        Assert.Equal((Day("2026-10-01"), Day("2026-10-29"), Day("2026-11-19")), (dates.Opens, dates.Deadline, dates.Locks));
    }

    [Fact]
    public void A_deadline_decided_before_the_opening_moves_the_opening_with_it()
    {
        var dates = PeriodRule.DatesAfter(ReportingPeriod.Quarter(2026, 3), [(Day("2026-09-01"), Day("2026-10-29"))]);

        Assert.Equal(Day("2026-10-15"), dates.Opens);
    }

    [Fact]
    public void A_locked_quarter_that_gets_a_new_deadline_opens_again()
    {
        var dates = PeriodRule.DatesAfter(ReportingPeriod.Quarter(2026, 3), [(Day("2026-11-20"), Day("2026-12-04"))]);

        Assert.Equal((Day("2026-11-20"), Day("2026-12-04")), (dates.Opens, dates.Deadline));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
