namespace TeamsStyring.Domain.Calendar;

/// <summary>
/// The public holidays of Norway (offentlige høytidsdager, 1. and 17. mai), computed for any year from 1900 to 2199. The days are those of
/// today's law, also for the years before 1947, when 1. and 17. mai became days off.
/// </summary>
public static class NorwegianHolidays
{
    // Counted from Easter Sunday: skjærtorsdag, langfredag, 1. og 2. påskedag, Kristi himmelfartsdag, 1. og 2. pinsedag.
    private static readonly int[] AroundEaster = [-3, -2, 0, 1, 39, 49, 50];

    /// <summary>Easter Sunday (1. påskedag) by the rule of Meeus, Jones and Butcher for the Gregorian calendar.</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var (leapYears, yearRest) = Math.DivRem(yearOfCentury, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - yearRest) % 7;
        var lateMoon = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * lateMoon) + 114, 31);

        return new DateOnly(year, month, day + 1);
    }

    /// <returns>Every holiday of the year, in order; the same day once where two fall together.</returns>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = Easter(year);

        return
        [
            .. AroundEaster.Select(easter.AddDays)
                .Concat([new DateOnly(year, 1, 1), new DateOnly(year, 5, 1), new DateOnly(year, 5, 17), new DateOnly(year, 12, 25), new DateOnly(year, 12, 26)])
                .Distinct()
                .Order(),
        ];
    }

    public static bool Contains(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26) => true,
        (< 3 or > 6, _) => false,
        _ => AroundEaster.AsSpan().Contains(day.DayNumber - Easter(day.Year).DayNumber),
    };
}
