using System.Text;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Makes what a person wrote safe to stand in a card's Markdown.</summary>
public static class CardText
{
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
}
