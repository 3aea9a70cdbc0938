namespace TeamsStyring.Domain.Questions;

/// <summary>
/// Mends slips of the finger. A negation is never made and never lost by mending: only what begins like «ikke», is one slip from it and is no other
/// word, becomes one; and where a word may or may not negate, that is said, so that the answer can show both sides.
/// </summary>
internal static class WordMender
{
    public const int ShortestMended = 4;

    private const int LongWord = 9;

    public static Mending Mend(string folded, Lexicon lexicon)
    {
        if (folded.Length < ShortestMended - 1 || !char.IsLetter(folded[0]))
        {
            return default;
        }

        var negation = ReadNegation(folded, lexicon);
        if (negation.Word is not null || folded.Length < ShortestMended)
        {
            return negation;
        }

        var (word, wordCost) = Nearest(folded, lexicon, opposites: false);
        var (opposite, oppositeCost) = Nearest(folded, lexicon, opposites: true);

        // Norwegian «uoppnådd» and Swedish «uppnådd» say the contrary of each other, and a slip can lie midway. Only a doubled letter leaves no doubt.
        return oppositeCost == 0 ? new Mending(opposite, negation.MayNegate)
            : new Mending(word ?? opposite, negation.MayNegate || opposite is not null && oppositeCost <= wordCost);
    }

    private static (string? Word, int Cost) Nearest(string folded, Lexicon lexicon, bool opposites)
    {
        var (best, bestCost) = ((string?)null, int.MaxValue);
        foreach (var entry in lexicon.Mendable)
        {
            if ((entry.Concepts & lexicon.Concepts.Not) == 0
                && (entry.Concepts & lexicon.Concepts.Opposites) != 0 == opposites
                && Mended(folded, entry) is { } mended
                && CostOf(folded, mended) is var cost && cost < bestCost)
            {
                (best, bestCost) = (mended, cost);
            }
        }

        return (best, bestCost);
    }

    private static Mending ReadNegation(string folded, Lexicon lexicon)
    {
        var mayNegate = false;
        foreach (var entry in lexicon.Mendable)
        {
            if ((entry.Concepts & lexicon.Concepts.Not) != 0 && EditDistance.IsWithin(folded, entry.Words[0], 1))
            {
                if (folded[0] == entry.Words[0][0])
                {
                    return new Mending(lexicon.NegationWord, MayNegate: false);
                }

                mayNegate = true;
            }
        }

        return new Mending(null, mayNegate);
    }

    private static string? Mended(string folded, LexiconEntry entry)
    {
        var word = entry.Words[0];
        if (!entry.AnyEnding)
        {
            return Near(folded, word) ? word : null;
        }

        // «forsnikede» against «forsink*»: the slip may also have made the start one shorter or longer.
        for (var length = word.Length - 1; word.Length > ShortestMended && length <= word.Length + 1 && length <= folded.Length; length++)
        {
            if (Near(folded.AsSpan(0, length), word))
            {
                return $"{word}{folded.AsSpan(length)}";
            }
        }

        return null;
    }

    private static bool Near(ReadOnlySpan<char> written, string word)
        => EditDistance.IsWithin(written, word, word.Length >= LongWord && written[0] == word[0] ? 2 : 1) && !IsOpposite(written, word);

    // «uoppnådd» is one letter from «oppnådd», and the opposite of it.
    private static bool IsOpposite(ReadOnlySpan<char> written, string word)
        => (written.Length > word.Length && written[0] is 'u' or 'o' && written[1..].SequenceEqual(word))
            || (word.Length > written.Length && word[0] is 'u' or 'o' && word.AsSpan(1).SequenceEqual(written));

    private static int CostOf(string written, string mended)
        => DiffersInDoublesOnly(written, mended) ? 0
            : 1 + (EditDistance.IsWithin(written, mended, 1) ? 0 : 4) + (written[0] == mended[0] ? 0 : 2) + (written.Length == mended.Length ? 0 : 1);

    // One consonant for two, or two for one, is the commonest slip of all.
    private static bool DiffersInDoublesOnly(string left, string right)
    {
        var (at, other) = (0, 0);
        while (at < left.Length && other < right.Length && left[at] == right[other])
        {
            var letter = left[at];
            for (; at < left.Length && left[at] == letter; at++)
            {
            }

            for (; other < right.Length && right[other] == letter; other++)
            {
            }
        }

        return at == left.Length && other == right.Length;
    }
}
