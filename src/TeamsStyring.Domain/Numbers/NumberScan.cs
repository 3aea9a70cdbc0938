using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsStyring.Domain.Numbers;

/// <summary>Finds one number at the start of a text, the way Norwegians and Swedes write it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Rest">What follows it, without the space between.</param>
/// <param name="OtherReading">«1.234» is a thousand to some and a little more than one to others: the reading not taken.</param>
internal sealed partial record NumberScan(decimal Value, string Rest, decimal? OtherReading)
{
    /// <summary>
    /// No figure or target is longer in characters. The patterns of this room are tried on no more than this, so they need no time limit –
    /// which would be measured by the clock on the wall, and fail on a machine that is only busy.
    /// </summary>
    public const int Longest = 400;

    /// <returns>The text with every kind of space as a plain one and every kind of minus as a hyphen, trimmed.</returns>
    public static string Plain(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(character switch
            {
                '\u2212' or '\u2013' or '\u2014' or '\u2010' or '\u2011' => '-',
                _ when char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.SpaceSeparator => ' ',
                _ => character,
            });
        }

        return plain.ToString().Trim();
    }

    /// <param name="plain">What <see cref="Plain"/> gave.</param>
    /// <returns><see langword="null"/> when no number stands first, or when it is too large to be one.</returns>
    public static NumberScan? AtStartOf(string plain)
    {
        var match = Written().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var body = match.Groups["body"].Value;
        var dotted = match.Groups["dotted"].Success;
        if (Parse(Normalised(body, dotted)) is not { } value)
        {
            return null;
        }

        // A zero before the point is how people write a fraction, never how they write a thousand.
        var either = dotted && body.Count(character => character == '.') == 1 && !body.Contains(',', StringComparison.Ordinal);
        var fraction = either ? Parse(body) : null;
        if (either && body.StartsWith('0'))
        {
            (value, fraction) = (fraction ?? value, null);
        }

        var sign = match.Groups["sign"].ValueSpan is "-" ? -1 : 1;

        return new NumberScan(sign * value, plain[match.Length..].TrimStart(), sign * fraction);
    }

    private static decimal? Parse(string digits)
        => decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Normalised(string body, bool dotted)
    {
        var joined = body.Replace(" ", "", StringComparison.Ordinal);
        var comma = joined.LastIndexOf(',');
        var dot = joined.LastIndexOf('.');

        return (comma, dot) switch
        {
            (>= 0, >= 0) when dot > comma => joined.Replace(",", "", StringComparison.Ordinal),
            (>= 0, >= 0) => joined.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            (>= 0, _) when joined.IndexOf(',', StringComparison.Ordinal) != comma => joined.Replace(",", "", StringComparison.Ordinal),
            (>= 0, _) => joined.Replace(',', '.'),
            _ when dotted => joined.Replace(".", "", StringComparison.Ordinal),
            _ => joined,
        };
    }

    [GeneratedRegex(
        """
        ^(?<sign>[-+]?)[ ]?
        (?<body>
            [0-9]{1,3}(?:[ ][0-9]{3})+(?:[.,][0-9]+)?       # 1 234 567,8
          | (?<dotted>[0-9]{1,3}(?:\.[0-9]{3})+)(?:,[0-9]+)?  # 1.234,5 and 1.234
          | [0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+                # 1,234.5
          | [0-9]{1,3}(?:,[0-9]{3}){2,}                     # 1,234,567
          | [0-9]*[.,][0-9]+                                # 7,4  7.4  ,5
          | [0-9]+
        )
        (?![0-9]|[.,][0-9])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Written();
}
