using System.Text;
using System.Text.RegularExpressions;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Makes what a person wrote safe to stand in a card's Markdown.</summary>
public static partial class CardText
{
    // Word joiner: no width, no sound, and no white space, so what follows does not begin the line any more.
    private const string WordJoiner = "\u2060";

    private const string Special = @"\`*_[]#+-!~>|<&";

    /// <returns>
    /// The text with Markdown's signs and <c>&lt;at&gt;</c> taken out of play, so that it reads as written and can become neither link nor mention.
    /// A hyphen, plus or number sign is escaped only where it would start a list or heading; round brackets link nothing without square ones.
    /// </returns>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var lineStart = true;
        foreach (var sign in text)
        {
            var startsList = sign is '-' or '+' or '#' or '!' or '>' or '|';
            if (sign is '<')
            {
                escaped.Append("&lt;");
            }
            else if (sign is '&')
            {
                escaped.Append("&amp;");
            }
            else if (Special.Contains(sign, StringComparison.Ordinal) && (!startsList || lineStart))
            {
                escaped.Append('\\').Append(sign);
            }
            else
            {
                escaped.Append(sign);
            }

            lineStart = sign is '\n' or '\r' || (lineStart && char.IsWhiteSpace(sign));
        }

        return escaped.ToString();
    }

    /// <returns>The text with «3. kvartal» at the start of a line kept as it is: Markdown would begin a numbered list there, and some clients count it from 1.</returns>
    public static string KeepOrdinals(string text) => Ordinal().Replace(text, WordJoiner);

    [GeneratedRegex(@"(?<=^|\n)(?=\d{1,9}[.)]\s)", RegexOptions.None, 1000)]
    private static partial Regex Ordinal();
}
