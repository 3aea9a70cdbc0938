using System.Text.RegularExpressions;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Numbers;

/// <summary>One number or a range, with its unit and what is said after it.</summary>
/// <param name="Value">The number, or the first of two.</param>
/// <param name="Upper">The second of two.</param>
/// <param name="Unit">The unit of measure; empty when none.</param>
/// <param name="Closing">«eller bedre» and «eller lavere»; <see langword="null"/> when nothing of the kind is said.</param>
internal sealed partial record Amount(decimal Value, decimal? Upper, string Unit, TargetDirection? Closing)
{
    private const int LongestUnit = 60;
    private const int Patience = Timeout.Infinite;

    /// <returns><see langword="null"/> when the text is not one amount: no number first, or more numbers than a range has («60/40», «3% / 60%»).</returns>
    public static Amount? Read(string plain)
    {
        if (NumberScan.AtStartOf(plain) is not { } first)
        {
            return null;
        }

        var (upper, rest) = (default(decimal?), first.Rest);

        // «95 % - 100 %» carries the unit twice.
        if (TargetWords.AfterRangeSign(PercentBeforeRange().Replace(rest, "")) is { } after && NumberScan.AtStartOf(after) is { } second)
        {
            (upper, rest) = (second.Value, second.Rest);
        }

        rest = Footnote().Replace(rest, "").Trim();
        var closing = TargetWords.Closing(rest);
        rest = closing?.Before ?? rest;
        if (!Shape().IsMatch(rest))
        {
            return null;
        }

        return new Amount(first.Value, upper, UnitOf(rest), closing?.Direction);
    }

    private static string UnitOf(string rest)
    {
        var percent = PercentSign().Match(rest);
        if (percent.Success)
        {
            return percent.Groups["points"].Success ? percent.Value.Trim() : "%";
        }

        return rest.Length > LongestUnit ? "" : rest;
    }

    /// <summary>Nothing, or words; a further number only where something is counted per it («per 100 % stilling»).</summary>
    [GeneratedRegex(@"^(?:$|(?:%|‰|°|[\p{L}])(?:[^0-9<>=]|(?<=\b(?:per|pr\.?)\s?)[0-9][0-9 ]*)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Shape();

    /// <summary>A footnote's stars, and «49 (50)», where the second number is another year's.</summary>
    [GeneratedRegex(@"^\s*\([^)]*\)|[\s*]+$", RegexOptions.None, Patience)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(?:%\s?-?(?<points>poeng|enheter)?|(?:prosent|procent|pst\.?|percent)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"^%\s*(?=-|til)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex PercentBeforeRange();
}
