using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Questions;

/// <summary>What a kommune calls its units, dimensions, goals and indicators, ready to be recognised in a question. Immutable; built once per change.</summary>
public sealed class Vocabulary
{
    private const int ShortestMendedStem = 5;

    private readonly Dictionary<string, string> _topics = new(StringComparer.Ordinal);
    private readonly string[] _mendableStems;

    /// <param name="plans">Goals and indicators by name; the same names may come many times.</param>
    /// <param name="persons">Everybody who may be asked about by name.</param>
    public Vocabulary(Lexicon lexicon, UnitTree units, IReadOnlyList<Dimension> dimensions, IEnumerable<PlanWords> plans, IEnumerable<PersonName> persons)
    {
        Lexicon = lexicon;
        Tree = units;
        Dimensions = dimensions;
        Units = new NameIndex<Unit>(lexicon);
        foreach (var unit in units.All)
        {
            Units.Add(unit.Name, unit);
            foreach (var nickname in unit.Nicknames.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Units.Add(nickname, unit);
            }
        }

        _mendableStems = [.. Units.StemsKnown.Concat(lexicon.Canonical.Keys).Concat(lexicon.UnitTypeStems).Where(stem => stem.Length >= ShortestMendedStem).Distinct(StringComparer.Ordinal)];
        Titles = new NameIndex<string>(lexicon);
        Persons = new NameIndex<PersonId>(lexicon);
        foreach (var person in persons)
        {
            Persons.Add(person.Name, person.Id);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var goal in plans)
        {
            foreach (var name in goal.Indicators.Prepend(goal.Title).Where(seen.Add))
            {
                Titles.Add(name, name);
                AddTopics(name);
            }
        }
    }

    internal Lexicon Lexicon { get; }

    internal UnitTree Tree { get; }

    internal IReadOnlyList<Dimension> Dimensions { get; }

    internal NameIndex<Unit> Units { get; }

    internal NameIndex<string> Titles { get; }

    internal NameIndex<PersonId> Persons { get; }

    /// <returns>Whether some unit, goal or indicator has a word with this stem.</returns>
    internal bool Knows(Token token)
    {
        var stem = Units.CanonicalStem(token);
        return Units.Knows(stem) || _topics.ContainsKey(stem);
    }

    /// <returns>The word as the plans write it; <see langword="null"/> when no goal or indicator has it.</returns>
    internal string? TopicOf(string stem) => _topics.GetValueOrDefault(stem);

    /// <returns>The stem of a unit's name that lies one slip away; <see langword="null"/> when none does.</returns>
    internal string? NearestStem(string stem)
    {
        if (stem.Length < ShortestMendedStem)
        {
            return null;
        }

        foreach (var known in _mendableStems)
        {
            if (EditDistance.IsWithin(stem, known, 1))
            {
                return known;
            }
        }

        return null;
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
