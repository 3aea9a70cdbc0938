using System.Globalization;
using System.Text.RegularExpressions;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Import;

/// <summary>Reads a period as people write it: «2026-Q3», «3. kvartal 2026», «Q3», «T2 2026», «september 2026», «09.2026», «2026».</summary>
internal static partial class PeriodReader
{
    private const RegexOptions Reading = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Longest = 60;
    private const int Patience = Timeout.Infinite;

    private static readonly IReadOnlyList<(string Name, int Month)> MonthNames =
    [
        .. Enum.GetValues<Language>()
            .SelectMany(language => Enumerable.Range(1, 12).Select(month => (Speech.Of(language).Culture.DateTimeFormat.GetMonthName(month).ToLowerInvariant(), month)))
            .Distinct(),
    ];

    /// <param name="year">The row's year, for a period that is written without one.</param>
    public static ReportingPeriod? Read(string text, int? year)
    {
        var key = NameKey.Of(text);
        if (key.Length > Longest)
        {
            return null;
        }

        if (ReportingPeriod.TryParse(key, out var written))
        {
            return written;
        }

        if (DateOnly.TryParseExact(key, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            // A date stands for the month that it lies in; workbooks keep «september 2026» as its first day.
            return ReportingPeriod.Month(day.Year, day.Month);
        }

        var found = YearShape().Match(key) is { Success: true } named ? int.Parse(named.ValueSpan, CultureInfo.InvariantCulture) : year;
        if (found is not { } known)
        {
            return null;
        }

        var rest = YearShape().Replace(key, "").Trim(' ', '-', '/', '.');
        if (Numbered(QuarterShape(), rest, 4) is { } quarter)
        {
            return ReportingPeriod.Quarter(known, quarter);
        }

        if (Numbered(TertialShape(), rest, 3) is { } tertial)
        {
            return ReportingPeriod.Tertial(known, tertial);
        }

        return Month(rest) is { } month ? ReportingPeriod.Month(known, month) : rest.Length == 0 ? ReportingPeriod.WholeYear(known) : null;
    }

    /// <summary>The number alone, as it stands in a column of its own («3», «Q3», «september»).</summary>
    public static ReportingPeriod? Read(string text, PeriodKind kind, int year) => kind switch
    {
        PeriodKind.Quarter when Numbered(BareShape(), NameKey.Of(text), 4) is { } number => ReportingPeriod.Quarter(year, number),
        PeriodKind.Tertial when Numbered(BareShape(), NameKey.Of(text), 3) is { } number => ReportingPeriod.Tertial(year, number),
        PeriodKind.Month when Month(NameKey.Of(text)) is { } number => ReportingPeriod.Month(year, number),
        _ => Read(text, year) is { } period && period.Kind == kind ? period : null,
    };

    private static int? Month(string text)
        => Numbered(BareShape(), text, 12)
            ?? MonthNames.Where(month => text.Length >= 3 && month.Name.StartsWith(text.TrimEnd('.'), StringComparison.Ordinal)).Select(month => (int?)month.Month).FirstOrDefault();

    private static int? Numbered(Regex shape, string text, int highest)
        => shape.Match(text) is { Success: true } match
            && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest ? number : null;

    [GeneratedRegex(@"(?<![0-9])(19|20|21)[0-9]{2}(?![0-9])", Reading, Patience)]
    private static partial Regex YearShape();

    [GeneratedRegex(@"^((?<n>[1-4])\.?\s*(kvartal|kv\.?|kvt\.?)|(q|k|kv\.?|kvartal)\s*(?<n>[1-4])|(?<n>[1-4])(st|nd|rd|th)\ quarter)$", Reading, Patience)]
    private static partial Regex QuarterShape();

    [GeneratedRegex(@"^((?<n>[1-3])\.?\s*tertial|(t|tertial)\s*(?<n>[1-3]))$", Reading, Patience)]
    private static partial Regex TertialShape();

    [GeneratedRegex(@"^[a-z]*\s*0?(?<n>[0-9]{1,2})\.?$", Reading, Patience)]
    private static partial Regex BareShape();
}
