using System.Globalization;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Tests.Calendar;

[Trait("Feature", "S1-20")]
public sealed class NorwegianHolidaysTests
{
    [Theory]
    [InlineData("1900-04-15")]
    [InlineData("1913-03-23")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    [InlineData("2199-04-14")]
    public void Easter_falls_on_the_Sunday_that_the_almanac_says(string almanac)
    {
        var day = DateOnly.Parse(almanac, CultureInfo.InvariantCulture);

        Assert.Equal(day, NorwegianHolidays.Easter(day.Year));
    }

    [Fact]
    public void Easter_is_the_same_by_Gauss_rule_in_every_year_we_know()
        => Assert.All(Enumerable.Range(1900, 300), year => Assert.Equal(EasterByGauss(year), NorwegianHolidays.Easter(year)));

    [Fact]
    public void The_holidays_of_2024_to_2030_are_those_of_the_published_list()
    {
        var published = File.ReadLines(Repository.Combine("tests", "TeamsStyring.Tests", "Calendar", "norwegian-holidays.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .Where(cells => cells[3] == "ja")
            .Select(cells => DateOnly.Parse(cells[0], CultureInfo.InvariantCulture))
            .Distinct();

        Assert.Equal(published, Enumerable.Range(2024, 7).SelectMany(NorwegianHolidays.Of));
    }

    [Fact]
    public void A_day_is_a_holiday_exactly_when_its_year_lists_it()
        => Assert.All(Enumerable.Range(1900, 300), year =>
            Assert.Equal(NorwegianHolidays.Of(year), Days(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Where(NorwegianHolidays.Contains)));

    [Fact]
    public void Kristi_himmelfartsdag_on_17_mai_is_one_day_off_and_not_two()
        => Assert.Single(NorwegianHolidays.Of(2012), new DateOnly(2012, 5, 17));

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
        => Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);

    // Another road to the same Sunday, with Gauss' own two exceptions.
    private static DateOnly EasterByGauss(int year)
    {
        var century = year / 100;
        var m = (15 - (((8 * century) + 13) / 25) + century - (century / 4)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = ((19 * (year % 19)) + m) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        var late = d + e;
        if (late == 35 || (d == 28 && e == 6 && year % 19 > 10))
        {
            late -= 7;
        }

        return new DateOnly(year, 3, 22).AddDays(late);
    }
}
