namespace TeamsStyring.Domain.Questions;

/// <summary>Finds the negation in words written together («ikkeoppnådd», «erikke»), before anything can overlook it.</summary>
internal static class NegationSplitter
{
    private static readonly string[] Negations = ["ikkje", "ikke", "inte"];

    public static void Split(List<Token> tokens, Lexicon lexicon)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var folded = tokens[at].Folded;
            if (!lexicon.Knows(folded) && PartsOf(folded, lexicon) is var (head, tail))
            {
                tokens.Insert(at + 1, new Token(tail, tokens[at].Start));
                tokens[at] = new Token(head, tokens[at].Start);
                at++;
            }
        }
    }

    private static (string Head, string Tail)? PartsOf(string folded, Lexicon lexicon)
    {
        foreach (var negation in Negations)
        {
            if (folded.StartsWith(negation, StringComparison.Ordinal) && lexicon.Knows(folded[negation.Length..]))
            {
                return (negation, folded[negation.Length..]);
            }

            if (folded.EndsWith(negation, StringComparison.Ordinal) && lexicon.Knows(folded[..^negation.Length]))
            {
                return (folded[..^negation.Length], negation);
            }
        }

        return null;
    }
}
