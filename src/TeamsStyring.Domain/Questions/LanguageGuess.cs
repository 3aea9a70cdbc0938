namespace TeamsStyring.Domain.Questions;

/// <summary>Which of the four languages a message is in. Words that two languages share tell little; what shows nothing keeps the reader's language.</summary>
internal static class LanguageGuess
{
    private const double MarkWeight = 2;
    private const double LetterWeight = 0.6;

    public static Language Of(IReadOnlyList<Token> tokens, Lexicon lexicon, Language otherwise)
    {
        Span<double> votes = stackalloc double[4];
        foreach (var token in tokens)
        {
            if (token.Use is TokenUse.Name)
            {
                continue;
            }

            Vote(votes, lexicon.MarkOf(token.Raw), MarkWeight);
            Vote(votes, token.Entry?.Languages ?? Languages.None, 1);
            Vote(votes, LettersOf(token.Raw), LetterWeight);
        }

        // A message must speak clearly to be taken out of the reader's own language.
        var best = otherwise;
        for (var language = Language.Nb; language <= Language.En; language++)
        {
            if (votes[(int)language] > votes[(int)best] + 0.01)
            {
                best = language;
            }
        }

        return best;
    }

    private static void Vote(Span<double> votes, Languages languages, double weight)
    {
        var among = System.Numerics.BitOperations.PopCount((uint)languages);
        for (var language = 0; language < votes.Length; language++)
        {
            if (((int)languages & (1 << language)) != 0)
            {
                votes[language] += weight / among;
            }
        }
    }

    private static Languages LettersOf(string raw)
        => raw.AsSpan().ContainsAny('ä', 'ö') ? Languages.Sv : raw.AsSpan().ContainsAny('æ', 'ø') ? Languages.Nb | Languages.Nn : Languages.None;
}
