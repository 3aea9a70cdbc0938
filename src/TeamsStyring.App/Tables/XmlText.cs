using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace TeamsStyring.App.Tables;

/// <summary>Text inside a workbook: what XML cannot carry is written as <c>_x0000_</c> (ECMA-376, ST_Xstring).</summary>
internal static partial class XmlText
{
    public static string Of(string text)
    {
        var plain = EscapeShape().Replace(text, "_x005F_");
        var index = 0;
        while (index < plain.Length && IsPlain(plain, index))
        {
            index += char.IsSurrogatePair(plain, index) ? 2 : 1;
        }

        if (index == plain.Length)
        {
            return plain;
        }

        var escaped = new StringBuilder(plain.Length + 16);
        for (var at = 0; at < plain.Length; at++)
        {
            if (!IsPlain(plain, at))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)plain[at]:X4}_");
            }
            else if (char.IsHighSurrogate(plain[at]))
            {
                escaped.Append(plain, at++, 2);
            }
            else
            {
                escaped.Append(plain[at]);
            }
        }

        return escaped.ToString();
    }

    public static string Read(string text)
        => text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, match => ((char)int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
            : text;

    // A carriage return is legal and yet lost: every XML reader turns it into a line feed.
    private static bool IsPlain(string text, int index)
        => text[index] is not '\r'
            && (char.IsHighSurrogate(text[index])
                ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                : XmlConvert.IsXmlChar(text[index]));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Escaped();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex EscapeShape();
}
