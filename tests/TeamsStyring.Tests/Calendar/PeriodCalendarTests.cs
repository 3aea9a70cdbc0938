using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Tests.Calendar;

[Trait("Feature", "S1-20")]
public sealed class PeriodCalendarTests
{
    private static readonly ReportingPeriod _third = ReportingPeriod.Quarter(2026, 3);
    private static readonly Unit _kommune = UnitNamed("Fjordvik kommune", null);
    private static readonly Unit _oppvekst = UnitNamed("Oppvekst", _kommune);
    private static readonly Unit _skole = UnitNamed("Solsiden skole", _oppvekst);
    private static readonly Unit _teknisk = UnitNamed("Teknisk drift", _kommune);

    [Fact]
    public void The_deadline_of_the_nearest_unit_above_counts()
    {
        var calendar = With(Set(_kommune, 20), Set(_oppvekst, 22));

        Assert.Equal(20, calendar.DatesFor(_third).Deadline.Day);
        Assert.Equal(20, calendar.DatesFor(_third, _teknisk.Id).Deadline.Day);
        Assert.Equal(22, calendar.DatesFor(_third, _oppvekst.Id).Deadline.Day);
        Assert.Equal(22, calendar.DatesFor(_third, _skole.Id).Deadline.Day);
    }

    [Fact]
    public void For_the_same_unit_the_newest_deadline_counts()
        => Assert.Equal(21, With(Set(_kommune, 23, on: 2), Set(_kommune, 21, on: 5), Set(_kommune, 22, on: 3)).DatesFor(_third, _skole.Id).Deadline.Day);

    [Fact]
    public void What_a_unit_has_been_promised_is_not_taken_away_by_a_later_deadline_for_all()
        => Assert.Equal(29, With(Set(_skole, 29, on: 2), Set(_kommune, 19, on: 5)).DatesFor(_third, _skole.Id).Deadline.Day);

    [Fact]
    public void A_deadline_for_one_quarter_leaves_the_others_alone()
        => Assert.Equal(PeriodRule.DefaultDates(_third.Next), With(Set(_kommune, 20)).DatesFor(_third.Next, _skole.Id));

    [Fact]
    public void An_extended_unit_is_still_open_when_the_others_have_locked()
    {
        var calendar = With(Set(_skole, 30, on: 14));
        var day = new DateOnly(2026, 11, 10);

        Assert.Equal([_third], calendar.OpenOn(day, PeriodKind.Quarter, _skole.Id).Select(dates => dates.Period));
        Assert.Empty(calendar.OpenOn(day, PeriodKind.Quarter, _teknisk.Id));
    }

    [Theory]
    [InlineData("2026-09-30", "2026-Q2")]
    [InlineData("2026-10-01", "2026-Q3")]
    [InlineData("2026-12-15", "2026-Q3")]
    [InlineData("2027-01-21", "2026-Q3")]
    [InlineData("2027-01-22", "2026-Q4")]
    public void Now_means_the_newest_quarter_that_has_opened(string day, string period)
        => Assert.Equal(ReportingPeriod.Parse(period), With().CurrentOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PeriodKind.Quarter, _skole.Id).Period);

    private static PeriodCalendar With(params DeadlineSet[] deadlines) => new(new UnitTree([_kommune, _oppvekst, _skole, _teknisk]), deadlines, MunicipalCalendar.NorwegianTime);

    private static DeadlineSet Set(Unit unit, int octoberDay, int on = 1)
        => new(Guid.CreateVersion7(), _third, unit.Id, new DateOnly(2026, 10, octoberDay), "", null, new DateTimeOffset(2026, 10, on, 12, 0, 0, TimeSpan.FromHours(2)));

    private static Unit UnitNamed(string name, Unit? parent)
        => new(new UnitId(StableId.From("test", "unit", name)), parent?.Id, name, "", UnitKind.Own, null, null, 0);
}
