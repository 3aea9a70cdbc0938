using System.Runtime.InteropServices;

namespace TeamsStyring.Domain.Questions;

/// <summary>Names of one kind – units, or goals and indicators – found again by their stems, whole or in part.</summary>
/// <param name="ofPersons">Whether small words are names too: «Per» is somebody.</param>
internal sealed class NameIndex<T>(Lexicon lexicon, bool ofPersons = false)
    where T : notnull
{
    // By the first two stems: thousands of goals begin with «Andel».
    private readonly Dictionary<(string, string), List<Name>> _byStart = [];
    private readonly HashSet<string> _firstStems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Name>> _byStem = new(StringComparer.Ordinal);

    public IEnumerable<string> StemsKnown => _byStem.Keys;

    /// <param name="name">As written.</param>
    public void Add(string name, T thing)
    {
        string[] stems = [.. StemsOf(name)];
        if (stems.Length == 0)
        {
            return;
        }

        var entry = new Name(stems, thing);
        if (stems.Length > 1)
        {
            _firstStems.Add(stems[0]);
            ListAt(_byStart, (stems[0], stems[1])).Add(entry);
        }

        foreach (var stem in stems.Distinct(StringComparer.Ordinal))
        {
            ListAt(_byStem, stem).Add(entry);
        }
    }

    public IReadOnlyList<Name> With(string stem) => _byStem.GetValueOrDefault(stem, []);

    /// <returns>Names with a compound that ends so: «skole» in «Ungdomsskolen».</returns>
    public IEnumerable<Name> EndingIn(string stem) => _byStem.Where(known => known.Key.EndsWith(stem, StringComparison.Ordinal)).SelectMany(known => known.Value);

    /// <returns>The first part of a compound as names have it, with or without the letter that joins; <see langword="null"/> when no name has it.</returns>
    public string? CompoundStem(string part)
    {
        foreach (var candidate in new[] { part, part.TrimEnd('s', 'e') })
        {
            if (lexicon.Canonical.GetValueOrDefault(candidate, candidate) is var stem && (Knows(stem) || lexicon.UnitTypeStems.Contains(stem)))
            {
                return stem;
            }
        }

        return null;
    }

    public bool Knows(string stem) => _byStem.ContainsKey(stem);

    /// <returns>The longest name of two words or more that starts at a token, and how many tokens it takes; <c>(null, 0)</c> when there is none.</returns>
    public (IReadOnlyList<T> Things, int Tokens) Whole(IReadOnlyList<Token> tokens, int at)
    {
        if (CanonicalStem(tokens[at]) is var first && !_firstStems.Contains(first))
        {
            return ([], 0);
        }

        var second = at + 1;
        while (second < tokens.Count && lexicon.GenericStems.Contains(tokens[second].Stem))
        {
            second++;
        }

        if (second == tokens.Count || !_byStart.TryGetValue((first, CanonicalStem(tokens[second])), out var names))
        {
            return ([], 0);
        }

        List<T> found = [];
        var (taken, longest) = (0, 1);
        foreach (var name in names)
        {
            if (name.Stems.Length >= longest && TokensOf(name, tokens, at) is > 0 and var length)
            {
                if (name.Stems.Length > longest)
                {
                    found.Clear();
                }

                (taken, longest) = (length, name.Stems.Length);
                found.Add(name.Thing);
            }
        }

        return (found, taken);
    }

    /// <returns>The stem under which a word of a name is known, whichever language it was asked in.</returns>
    public string CanonicalStem(Token token)
        => token.Entry?[HintKind.Same] is { } same ? Stems.Of(Folding.Fold(same)) : lexicon.Canonical.GetValueOrDefault(token.Stem, token.Stem);

    /// <returns>The stem under which a part of a compound is known.</returns>
    public string CanonicalStem(string part) => Stems.Of(part) is var stem ? lexicon.Canonical.GetValueOrDefault(stem, stem) : part;

    private static List<Name> ListAt<TKey>(Dictionary<TKey, List<Name>> lists, TKey key)
        where TKey : notnull
        => CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= new(capacity: 1); // Most names are the only one.

    private IEnumerable<string> StemsOf(string name)
        => Tokeniser.Cut(name).Where(token => ofPersons || !lexicon.GenericStems.Contains(token.Stem)).Select(CanonicalStem);

    private int TokensOf(Name name, IReadOnlyList<Token> tokens, int at)
    {
        var next = at;
        foreach (var stem in name.Stems)
        {
            while (next > at && next < tokens.Count && lexicon.GenericStems.Contains(tokens[next].Stem))
            {
                next++;
            }

            if (next >= tokens.Count || !CanonicalStem(tokens[next]).Equals(stem, StringComparison.Ordinal))
            {
                return 0;
            }

            next++;
        }

        return next - at;
    }

    /// <summary>One name.</summary>
    public sealed record Name(string[] Stems, T Thing);
}
