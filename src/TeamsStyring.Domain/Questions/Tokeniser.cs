namespace TeamsStyring.Domain.Questions;

/// <summary>Cuts a message into words and numbers. «3.2» and «7,4» stay whole; «hasn't» becomes <c>hasnt</c>.</summary>
internal static class Tokeniser
{
    private const int MostTokens = 64;

    public static List<Token> Cut(string text)
    {
        List<Token> tokens = [];
        var read = text.AsSpan(0, Math.Min(text.Length, Question.LongestRead));
        Span<char> word = stackalloc char[Question.LongestRead];
        var (start, length, isCapitalised) = (0, 0, false);
        for (var at = 0; at <= read.Length && tokens.Count < MostTokens; at++)
        {
            if (at < read.Length && char.IsLetterOrDigit(read[at]))
            {
                start = length == 0 ? at : start;
                isCapitalised = length == 0 ? char.IsUpper(read[at]) : isCapitalised && char.IsLower(read[at]);
                word[length++] = char.ToLowerInvariant(read[at]);
            }
            else if (at < read.Length && length > 0 && !IsLooseEnding(read, at) && (IsInsideWord(read, at) || IsInsideNumber(read, at)))
            {
                if (!IsApostrophe(read[at]))
                {
                    word[length++] = read[at];
                }
            }
            else if (length > 0)
            {
                tokens.Add(new Token(word[..length].ToString(), start) { IsCapitalised = isCapitalised && length > 1 && tokens.Count > 0 });
                length = 0;
            }
        }

        return tokens;
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at)
        => (IsApostrophe(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark)
            && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    // «Går'e», «har'n»: the next word, swallowed; «isn't» and «what's» are one.
    private static bool IsLooseEnding(ReadOnlySpan<char> text, int at)
        => IsApostrophe(text[at]) && at + 1 < text.Length && text[at + 1] is 'e' or 'n' or 'a' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));

    private static bool IsInsideNumber(ReadOnlySpan<char> text, int at)
        => text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsApostrophe(char sign) => sign is '\'' or '’' or '‘' or '´' or '`';
}
