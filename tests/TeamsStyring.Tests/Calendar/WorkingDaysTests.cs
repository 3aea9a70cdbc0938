using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Tests.Calendar;

[Trait("Feature", "S1-20")]
public sealed class WorkingDaysTests
{
    private static readonly Arbitrary<DateOnly> _anyDay = Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Theory]
    [InlineData("2024-05-10", "Friday after Kristi himmelfartsdag")]
    [InlineData("2026-05-15", "Friday between Kristi himmelfartsdag and the weekend of 17 mai")]
    [InlineData("2027-04-30", "not: Friday before Saturday 1 mai is an ordinary Friday")]
    [InlineData("2022-05-16", "Monday before Tuesday 17 mai")]
    [InlineData("2030-04-30", "not: Tuesday before Wednesday 1 mai follows a working Monday")]
    [InlineData("2026-01-02", "Friday after 1. nyttårsdag")]
    public void A_single_working_day_between_two_days_off_is_squeezed_in(string date, string why)
        => Assert.Equal(!why.StartsWith("not:", StringComparison.Ordinal), Day(date).IsSqueezedIn);

    [Theory]
    [InlineData("2026-04-01")] // onsdag i påskeuka
    [InlineData("2026-04-02")] // skjærtorsdag
    [InlineData("2026-05-15")] // inneklemt
    [InlineData("2026-07-06")] // fellesferie, first Monday
    [InlineData("2026-07-24")] // fellesferie, last Friday
    [InlineData("2026-12-24")] // julaften
    [InlineData("2026-12-29")] // romjul
    [InlineData("2026-12-31")] // nyttårsaften
    [InlineData("2026-10-17")] // lørdag
    public void No_card_is_sent_when_people_are_away(string date) => Assert.False(Day(date).IsSendingDay);

    [Theory]
    [InlineData("2026-03-27")] // Friday before påskeuka
    [InlineData("2026-04-07")] // Tuesday after Easter
    [InlineData("2026-07-03")] // Friday before fellesferie
    [InlineData("2026-07-27")] // Monday after it
    [InlineData("2026-12-23")]
    [InlineData("2027-01-04")]
    public void Cards_are_sent_on_ordinary_working_days(string date) => Assert.True(Day(date).IsSendingDay);

    [Fact]
    public void Fellesferie_is_the_same_weeks_as_in_the_published_list()
    {
        var rows = File.ReadLines(Repository.Combine("tests", "TeamsStyring.Tests", "Calendar", "norwegian-holidays.csv")).Select(line => line.Split(';')).Where(cells => cells[1].Length > 0 && cells[2].StartsWith("Felles", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, rows.Count);
        Assert.All(rows, cells => Assert.True(Day(cells[0]).IsCommonHoliday && Day(cells[1]).IsCommonHoliday && !Day(cells[0]).AddDays(-1).IsCommonHoliday && !Day(cells[1]).AddDays(1).IsCommonHoliday));
    }

    [Fact]
    public void A_sending_day_is_never_a_weekend_a_holiday_or_squeezed_in()
        => Prop.ForAll(_anyDay, day => !day.OrNextSendingDay.IsSqueezedIn && day.OrNextSendingDay.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !NorwegianHolidays.Contains(day.OrNextSendingDay))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_always_a_sending_day_within_five_weeks()
        => Prop.ForAll(_anyDay, day => day.OrNextSendingDay >= day && day.OrNextSendingDay.DayNumber - day.DayNumber < 35).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_day_stays_later_when_working_days_are_added()
        => Prop.ForAll(_anyDay, Gen.Choose(0, 40).ToArbitrary(), (day, count) =>
                day.AddWorkingDays(count) <= day.AddDays(1).AddWorkingDays(count)
                && day.AddWorkingDays(count) < day.AddWorkingDays(count + 1)
                && (count == 0 || day.AddWorkingDays(count).IsWorkingDay))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_counted_on_and_back_meet_again()
        => Prop.ForAll(_anyDay, Gen.Choose(1, 40).ToArbitrary(), (day, count) => !day.IsWorkingDay || day.AddWorkingDays(count).AddWorkingDays(-count) == day).QuickCheckThrowOnFailure();

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);
}
