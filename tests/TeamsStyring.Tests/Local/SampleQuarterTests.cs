using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Tests.Local;

[Trait("Feature", "S1-20")]
public sealed class SampleQuarterTests
{
    [Fact]
    public void A_card_is_waiting_whatever_day_of_the_year_somebody_starts_for_the_first_time()
    {
        foreach (var day in Enumerable.Range(0, 365 * 4).Select(new DateOnly(2026, 1, 1).AddDays))
        {
            var calendar = At(day);
            var quarter = SampleQuarter.For(calendar, mayMoveDeadline: true);
            var dates = PeriodRule.DatesAfter(quarter.Period, quarter.Deadlines);

            Assert.True(calendar.SendingStartOf(dates.Opens.OrNextSendingDay) <= calendar.Now, $"{day:O}: {dates} has no card yet");
            Assert.True(dates.IsOpenOn(day), $"{day:O}: {dates} is not open");
        }
    }

    [Fact]
    public void An_ordinary_open_quarter_keeps_its_ordinary_deadline()
        => Assert.Empty(SampleQuarter.For(At(new DateOnly(2026, 10, 5)), mayMoveDeadline: true).Deadlines);

    [Fact]
    public void Somebody_who_asks_for_a_day_gets_the_calendar_as_it_is()
    {
        Assert.Equal((ReportingPeriod.Quarter(2026, 3), 0), Asked(new DateOnly(2026, 9, 28)));
        Assert.Equal((ReportingPeriod.Quarter(2026, 3), 0), Asked(new DateOnly(2026, 10, 5)));
        Assert.Equal((ReportingPeriod.Quarter(2026, 4), 0), Asked(new DateOnly(2026, 11, 20)));
        Assert.Equal((ReportingPeriod.Quarter(2026, 2), 0), Asked(new DateOnly(2026, 7, 15)));
    }

    private static (ReportingPeriod, int) Asked(DateOnly day)
        => SampleQuarter.For(At(day), mayMoveDeadline: false) is var quarter ? (quarter.Period, quarter.Deadlines.Count) : default;

    private static MunicipalCalendar At(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));

        return new MunicipalCalendar(new StoppedClock(new DateTimeOffset(noon, MunicipalCalendar.NorwegianTime.GetUtcOffset(noon))), MunicipalCalendar.NorwegianTime);
    }
}
