namespace TeamsStyring.Domain.Questions;

/// <summary>
/// Finds the words that a misspelt one may have been meant to be without comparing it with all of them. Every word is filed under itself and under
/// what is left when a letter is taken out; two words one slip apart meet in such a remainder. What is found may still be too far off and is to be compared.
/// </summary>
internal sealed class SlipIndex
{
    // Nobody misspells longer words than this in a question; they are taken as they stand.
    private const int LongestRead = 32;
    private const int MostRemainders = 1 + LongestRead + (LongestRead * (LongestRead - 1) / 2);
    private const uint Factor = 16777619;

    // Two slips are allowed in long words only, and those are filed without two letters as well.
    private readonly int _longWord;
    private readonly int[] _first;
    private readonly uint[] _hashes;
    private readonly int[] _words;
    private readonly int[] _next;

    /// <param name="words">Folded.</param>
    /// <param name="longWord">From this length on two slips are allowed.</param>
    public SlipIndex(IReadOnlyList<string> words, int longWord)
    {
        _longWord = longWord;
        List<(uint Hash, int Word)> filed = [];
        Span<uint> hashes = stackalloc uint[MostRemainders];
        for (var word = 0; word < words.Count; word++)
        {
            var found = hashes[..Remainders(words[word], words[word].Length >= longWord, hashes)];
            found.Sort();
            for (var at = 0; at < found.Length; at++)
            {
                if (at == 0 || found[at] != found[at - 1])
                {
                    filed.Add((found[at], word));
                }
            }
        }

        _first = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(filed.Count, 1))];
        Array.Fill(_first, -1);
        (_hashes, _words, _next) = (new uint[filed.Count], new int[filed.Count], new int[filed.Count]);
        for (var at = 0; at < filed.Count; at++)
        {
            (_hashes[at], _words[at]) = filed[at];
            ref var first = ref _first[Slot(filed[at].Hash)];
            (_next[at], first) = (first, at);
        }
    }

    /// <param name="found">Takes the places of the words that share a remainder with the written one; the same may come several times.</param>
    public void Find(ReadOnlySpan<char> written, List<int> found)
    {
        Span<uint> hashes = stackalloc uint[MostRemainders];
        foreach (var hash in hashes[..Remainders(written, written.Length >= _longWord - 2, hashes)])
        {
            for (var at = _first[Slot(hash)]; at >= 0; at = _next[at])
            {
                if (_hashes[at] == hash && !found.Contains(_words[at]))
                {
                    found.Add(_words[at]);
                }
            }
        }
    }

    // The hash is a polynomial, so that taking letters out is arithmetic on the hashes of what is before, between and after them.
    private static int Remainders(ReadOnlySpan<char> word, bool alsoTwo, Span<uint> hashes)
    {
        if (word.Length > LongestRead)
        {
            return 0;
        }

        Span<uint> before = stackalloc uint[word.Length + 1];
        Span<uint> power = stackalloc uint[word.Length + 1];
        (before[0], power[0]) = (0, 1);
        for (var at = 0; at < word.Length; at++)
        {
            before[at + 1] = (before[at] * Factor) + word[at];
            power[at + 1] = power[at] * Factor;
        }

        var (end, count) = (word.Length, 0);
        hashes[count++] = before[end];
        for (var one = 0; one < end; one++)
        {
            var withoutOne = (before[one] * power[end - one - 1]) + Between(before, power, one + 1, end);
            hashes[count++] = withoutOne;
            for (var other = one + 1; alsoTwo && other < end; other++)
            {
                var middle = (before[one] * power[other - one - 1]) + Between(before, power, one + 1, other);
                hashes[count++] = (middle * power[end - other - 1]) + Between(before, power, other + 1, end);
            }
        }

        return count;
    }

    private static uint Between(ReadOnlySpan<uint> before, ReadOnlySpan<uint> power, int from, int to) => before[to] - (before[from] * power[to - from]);

    private int Slot(uint hash) => (int)((hash * 2654435769u) >> 7) & (_first.Length - 1);
}
