using System.Globalization;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Tests.Calendar;

[Trait("Feature", "S1-20")]
public sealed class MunicipalCalendarTests
{
    [Theory]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    public void The_year_and_the_quarter_turn_at_midnight_in_Oslo_not_in_UTC(string utc, string today)
        => Assert.Equal(Day(today), At(utc).Today);

    [Theory]
    [InlineData("2026-03-27", "2026-03-27T08:00:00+01:00")]
    [InlineData("2026-03-30", "2026-03-30T08:00:00+02:00")]
    [InlineData("2026-10-23", "2026-10-23T08:00:00+02:00")]
    [InlineData("2026-10-26", "2026-10-26T08:00:00+01:00")]
    public void Cards_go_out_at_eight_on_the_wall_clock_in_summer_and_winter(string day, string instant)
        => Assert.Equal(Instant(instant), At("2026-01-01T00:00:00Z").SendingStartOf(Day(day)));

    [Theory]
    [InlineData("2026-03-29", "2026-03-29T03:30:00+02:00")] // 02:30 does not exist
    [InlineData("2026-10-25", "2026-10-25T02:30:00+02:00")] // 02:30 comes twice
    public void Half_past_two_is_one_moment_also_when_the_clock_is_changed(string day, string instant)
        => Assert.Equal(Instant(instant), At("2026-01-01T00:00:00Z").At(Day(day), new TimeOnly(2, 30)));

    [Theory]
    [InlineData("2026-10-05T07:59:59+02:00", "2026-10-05T08:00:00+02:00")]
    [InlineData("2026-10-05T08:00:00+02:00", "2026-10-05T08:00:00+02:00")]
    [InlineData("2026-10-05T15:59:59+02:00", "2026-10-05T15:59:59+02:00")]
    [InlineData("2026-10-05T16:00:00+02:00", "2026-10-06T08:00:00+02:00")]
    [InlineData("2026-05-13T16:30:00+02:00", "2026-05-18T08:00:00+02:00")] // Kristi himmelfartsdag, inneklemt, 17 mai on a Sunday
    [InlineData("2026-10-23T20:00:00+02:00", "2026-10-26T08:00:00+01:00")] // the clock is put back in between
    public void A_card_waits_for_the_next_hour_that_people_are_at_work(string instant, string sent)
        => Assert.Equal(Instant(sent), At("2026-01-01T00:00:00Z").OrNextSendingTime(Instant(instant)));

    private static MunicipalCalendar At(string utc) => new(new StoppedClock(Instant(utc)), MunicipalCalendar.NorwegianTime);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
