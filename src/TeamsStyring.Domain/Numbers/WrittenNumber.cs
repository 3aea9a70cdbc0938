using System.Text.RegularExpressions;

namespace TeamsStyring.Domain.Numbers;

/// <summary>
/// What stands where a figure was asked for. Zero is a value: 0, nothing, a dash and words are four different things and are never mixed up.
/// </summary>
public abstract partial record WrittenNumber
{
    private WrittenNumber()
    {
    }

    /// <summary>Reads what Norwegians and Swedes type: «7,4», «7.4», «1 234», «1.234,5», «−5», «100%», «27 dager». Never throws.</summary>
    public static WrittenNumber Read(string? text)
    {
        var plain = NumberScan.Plain(text);
        if (plain.Length == 0)
        {
            return new Blank();
        }

        if (plain.AsSpan().TrimStart('-').IsEmpty)
        {
            return new Dash();
        }

        var written = (text ?? "").Trim();
        if (plain.Length > NumberScan.Longest || NumberScan.AtStartOf(LeadingWord().Replace(plain, "")) is not { } number)
        {
            return new Words(written);
        }

        var unit = Ending().Replace(number.Rest, "").Trim();

        return IsUnit(unit) ? new Figure(number.Value, unit, number.OtherReading) : new Words(written);
    }

    // «49 (50)», «60/40» and «1 % nedgang» begin with a number but are not that number.
    private static bool IsUnit(string rest)
        => rest.Length == 0 || (UnitShape().IsMatch(rest) && !Decrease().IsMatch(rest));

    /// <summary>«kr 1 234» and «ca. 27».</summary>
    [GeneratedRegex(@"^(?:kr\.?|nok|sek|ca\.?)\s*(?=[-+0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LeadingWord();

    /// <summary>«500,-» and the stars of a footnote.</summary>
    [GeneratedRegex(@"^,-+(?=\s|$)|[\s*]+$", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Ending();

    /// <summary>Words and signs; digits only where something is counted per a number («per 1 000», «pr. 100 % stilling»).</summary>
    [GeneratedRegex(@"^(?:%|‰|°|[\p{L}])(?:[^0-9<>=:;?!]|(?<=\b(?:per|pr\.?)\s?)[0-9][0-9 ]*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnitShape();

    [GeneratedRegex(@"\b(?:nedgang|reduksjon|minskning|minsking|fall|decrease|reduction|lavere|lågare|lägre|færre|färre|mindre|under)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Decrease();

    /// <summary>Nothing was written.</summary>
    public sealed record Blank : WrittenNumber;

    /// <summary>«-» or «–»: the writer says that there is none.</summary>
    public sealed record Dash : WrittenNumber;

    /// <summary>A figure.</summary>
    /// <param name="Unit">What stood behind it («%», «dager»), as written; empty when nothing.</param>
    /// <param name="OtherReading">
    /// «1.234» is 1 234 to most Norwegians and 1,234 to some programs: the reading that was not taken, so that somebody can be asked.
    /// <see langword="null"/> when there is only one.
    /// </param>
    public sealed record Figure(decimal Value, string Unit, decimal? OtherReading) : WrittenNumber;

    /// <summary>Something that is no single figure («abc», «Se kapittel 11», «60/40»).</summary>
    /// <param name="Text">As written, without the space around.</param>
    public sealed record Words(string Text) : WrittenNumber;
}
