using System.Collections.Frozen;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Questions;

/// <summary>What a kommune calls its units, dimensions, goals, indicators and people, ready to be recognised in a question. Immutable; built once per change.</summary>
public sealed class Vocabulary
{
    private const int ShortestMendedStem = 5;
    private const int LongStem = 64;

    private readonly Dictionary<string, string> _topics = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Unit[]> _byType;
    private readonly FrozenDictionary<UnitId, int> _depths;
    private readonly string[] _mendableStems;
    private readonly SlipIndex _slips;

    /// <param name="plans">Goals and indicators by name; the same names may come many times.</param>
    /// <param name="persons">Everybody who may be asked about by name.</param>
    public Vocabulary(Lexicon lexicon, UnitTree units, IReadOnlyList<Dimension> dimensions, IEnumerable<PlanWords> plans, IEnumerable<PersonName> persons)
    {
        Lexicon = lexicon;
        Tree = units;
        Dimensions = dimensions;
        DimensionNames = [.. dimensions.Select(dimension => Folding.Fold(dimension.Name.ToLowerInvariant()))];
        Units = UnitNames(lexicon, units);
        Initials = new UnitInitials(lexicon, units, Units);
        _byType = lexicon.UnitTypeStems.ToFrozenDictionary(stem => stem, stem => Units.EndingIn(stem).Select(name => name.Thing).DistinctBy(unit => unit.Id).ToArray(), StringComparer.Ordinal);
        _depths = units.All.ToFrozenDictionary(unit => unit.Id, unit => units.Above(unit.Id).Count);
        Persons = new NameIndex<PersonId>(lexicon, ofPersons: true);
        foreach (var person in persons)
        {
            Persons.Add(person.Name, person.Id);
        }

        Titles = new NameIndex<string>(lexicon);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var goal in plans)
        {
            foreach (var name in goal.Indicators.Prepend(goal.Title).Where(seen.Add))
            {
                Titles.Add(name, name);
                AddTopics(name);
            }
        }

        _mendableStems =
        [
            .. Units.StemsKnown.Concat(lexicon.Canonical.Keys).Concat(lexicon.UnitTypeStems).Concat(_topics.Keys)
                .Where(stem => stem.Length >= ShortestMendedStem || lexicon.UnitTypeStems.Contains(stem)).Distinct(StringComparer.Ordinal),
        ];
        _slips = new SlipIndex(_mendableStems, LongStem);
    }

    internal Lexicon Lexicon { get; }

    internal UnitTree Tree { get; }

    internal IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The dimensions' names, folded, in the same order.</summary>
    internal IReadOnlyList<string> DimensionNames { get; }

    internal NameIndex<Unit> Units { get; }

    internal UnitInitials Initials { get; }

    internal NameIndex<string> Titles { get; }

    internal NameIndex<PersonId> Persons { get; }

    /// <returns>Whether some unit, goal, indicator or person has a word with this stem.</returns>
    internal bool Knows(Token token)
    {
        var stem = Units.CanonicalStem(token);
        return Units.Knows(stem) || TopicOf(stem) is not null || Persons.Knows(stem);
    }

    /// <returns>The word as the plans write it; <see langword="null"/> when no goal or indicator has it.</returns>
    internal string? TopicOf(string stem)
    {
        if (_topics.TryGetValue(stem, out var topic))
        {
            return topic;
        }

        foreach (var ending in Lexicon.TopicEndings)
        {
            if (stem.Length > ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal) && _topics.TryGetValue(Units.CanonicalStem(stem[..^ending.Length].TrimEnd('s')), out topic))
            {
                return topic;
            }
        }

        return null;
    }

    /// <returns>How many units stand above.</returns>
    internal int DepthOf(UnitId unit) => _depths.GetValueOrDefault(unit);

    internal bool IsBelow(Unit unit, UnitId top)
    {
        // The depth guards against a ring, which a person can make by editing a list.
        var at = unit;
        for (var steps = DepthOf(unit.Id); steps > 0 && at?.Parent is { } parent; steps--)
        {
            if (parent == top)
            {
                return true;
            }

            at = Tree.Find(parent);
        }

        return false;
    }

    /// <returns>The units of a type: «skole» is in «Solsiden skole» and in «Ungdomsskolen».</returns>
    internal IReadOnlyList<Unit> OfType(string stem) => _byType.GetValueOrDefault(stem, []);

    /// <returns>The stem of a unit's, goal's or indicator's name that lies one slip away; <see langword="null"/> when none does.</returns>
    internal string? NearestStem(string stem)
    {
        if (stem.Length < ShortestMendedStem - 1)
        {
            return null;
        }

        List<int> found = [];
        _slips.Find(stem, found);
        found.Sort();
        foreach (var at in found)
        {
            if (EditDistance.IsWithin(stem, _mendableStems[at], 1))
            {
                return _mendableStems[at];
            }
        }

        return null;
    }

    private static NameIndex<Unit> UnitNames(Lexicon lexicon, UnitTree units)
    {
        var names = new NameIndex<Unit>(lexicon);
        foreach (var unit in units.All)
        {
            names.Add(unit.Name, unit);
            foreach (var nickname in unit.Nicknames.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                names.Add(nickname, unit);
            }
        }

        return names;
    }

    private void AddTopics(string name)
    {
        foreach (var token in Tokeniser.Cut(name))
        {
            var stem = Units.CanonicalStem(token);
            if (stem.Length > 2 && !token.IsNumber && !Lexicon.GenericStems.Contains(token.Stem) && (!_topics.TryGetValue(stem, out var known) || token.Raw.Length < known.Length))
            {
                // The shortest form is the one that the others begin with.
                _topics[stem] = token.Raw;
            }
        }
    }
}
