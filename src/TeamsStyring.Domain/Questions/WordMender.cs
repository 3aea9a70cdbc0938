namespace TeamsStyring.Domain.Questions;

/// <summary>
/// Mends slips of the finger. A negation is never made and never lost by mending: only what begins like «ikke», is one slip from it and is no other
/// word, becomes one; and where a word may or may not negate, that is said, so that the answer can show both sides.
/// </summary>
internal sealed class WordMender
{
    public const int ShortestMended = 4;

    private const int LongWord = 9;
    private const int MostMeant = 4;

    private readonly Concepts _concepts;
    private readonly string _negation;
    private readonly LexiconEntry[] _negations;
    private readonly LexiconEntry[] _words;
    private readonly LexiconEntry[] _starts;
    private readonly SlipIndex _wordIndex;
    private readonly SlipIndex _startIndex;

    /// <param name="mendable">The words that a misspelt one may have been meant to be.</param>
    /// <param name="negation">The plainest negation, which a misspelt one is read as.</param>
    public WordMender(IReadOnlyList<LexiconEntry> mendable, Concepts concepts, string negation)
    {
        (_concepts, _negation) = (concepts, negation);
        _negations = [.. mendable.Where(entry => entry.Concepts.Meets(concepts.Not))];
        _words = [.. mendable.Where(entry => !entry.Concepts.Meets(concepts.Not) && !entry.AnyEnding)];
        _starts = [.. mendable.Where(entry => !entry.Concepts.Meets(concepts.Not) && entry.AnyEnding)];
        _wordIndex = new SlipIndex([.. _words.Select(entry => entry.Words[0])], LongWord);
        _startIndex = new SlipIndex([.. _starts.Select(entry => entry.Words[0])], LongWord);
    }

    public Mending Mend(string folded)
    {
        if (folded.Length < ShortestMended - 1 || !char.IsLetter(folded[0]))
        {
            return Mending.None;
        }

        var negation = ReadNegation(folded);
        if (negation.Word is not null && !negation.Yields)
        {
            return new Mending([_negation], MayNegate: false);
        }

        var (words, opposite) = Nearest(folded);
        if (negation.Word is not null && words.Count == 0)
        {
            return new Mending([_negation], MayNegate: false);
        }

        // Norwegian «uoppnådd» and Swedish «uppnådd» say the contrary of each other, and a slip can lie midway. Only a doubled letter leaves no doubt, and not even
        // that where one letter for another would do: «oupnådd» is Swedish «ouppnådd» or Norwegian «oppnådd».
        return opposite is { Cost: 0 } sure && words is not [{ Cost: <= 1 }, ..] ? new Mending([sure.Word], negation.MayNegate)
            : words.Count > 0 ? new Mending([.. words.Take(MostMeant).Select(word => word.Word)], negation.MayNegate || (opposite is { } other && other.Cost <= words[0].Cost))
            : opposite is { } only ? new Mending([only.Word], negation.MayNegate)
            : new Mending([], negation.MayNegate);
    }

    private (List<Meant> Words, Meant? Opposite) Nearest(string folded)
    {
        List<Meant> words = [];
        Meant? opposite = null;
        List<int> found = [];
        _wordIndex.Find(folded, found);
        foreach (var at in found)
        {
            Consider(folded, _words[at], words, ref opposite);
        }

        found.Clear();
        for (var length = ShortestMended; length <= folded.Length; length++)
        {
            _startIndex.Find(folded.AsSpan(0, length), found);
        }

        foreach (var at in found)
        {
            Consider(folded, _starts[at], words, ref opposite);
        }

        words.Sort(Meant.Order);
        return (words, opposite);
    }

    private void Consider(string folded, LexiconEntry entry, List<Meant> words, ref Meant? opposite)
    {
        if (Mended(folded, entry) is not { } mended)
        {
            return;
        }

        var meant = new Meant(CostOf(folded, mended), entry.Concepts.IsEmpty, mended);
        if (entry.Concepts.Meets(_concepts.Opposites))
        {
            opposite = opposite is { } other && Meant.Order(other, meant) <= 0 ? opposite : meant;
        }
        else if (!words.Exists(word => word.Word.Equals(mended, StringComparison.Ordinal)))
        {
            words.Add(meant);
        }
    }

    private (string? Word, bool Yields, bool MayNegate) ReadNegation(string folded)
    {
        var (mayNegate, yields) = (false, false);
        foreach (var entry in _negations)
        {
            if (EditDistance.IsWithin(folded, entry.Words[0], 1))
            {
                if (folded[0] == entry.Words[0][0] && !entry.YieldsToOthers)
                {
                    return (_negation, false, false);
                }

                yields |= entry.YieldsToOthers && folded[0] == entry.Words[0][0];
                mayNegate |= !entry.YieldsToOthers;
            }
        }

        return (yields ? _negation : null, yields, mayNegate);
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
    {
        var isOne = EditDistance.IsWithin(written, mended, 1);
        return DiffersInDoublesOnly(written, mended) ? isOne && written.Length != mended.Length ? 0 : 1
            : 1 + (isOne ? 0 : 4) + (written[0] == mended[0] ? 0 : 2) + (written.Length == mended.Length ? 0 : 1);
    }

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

    /// <summary>A word that may have been meant, the likelier the lower; small words say less.</summary>
    private readonly record struct Meant(int Cost, bool IsSmall, string Word)
    {
        public static int Order(Meant left, Meant right)
            => (left.Cost, left.IsSmall, -left.Word.Length).CompareTo((right.Cost, right.IsSmall, -right.Word.Length)) is not 0 and var order ? order : string.CompareOrdinal(left.Word, right.Word);
    }
}
