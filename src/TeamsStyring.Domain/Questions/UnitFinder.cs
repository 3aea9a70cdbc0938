using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Finds the unit that a message names by part of its name, what it is called, or what it is («skolene»).</summary>
internal sealed class UnitFinder(Vocabulary vocabulary, QuestionContext context)
{
    private const int MostChoices = 8;

    /// <param name="tokens">Those found are marked as names.</param>
    public QuestionSlots Find(IReadOnlyList<Token> tokens, QuestionSlots slots)
    {
        Dictionary<Unit, HashSet<string>> hits = [];
        List<Token> naming = [];
        foreach (var token in tokens.Where(token => token.MayBeName))
        {
            var stem = vocabulary.Units.CanonicalStem(token);
            if (vocabulary.Units.With(stem) is { Count: > 0 } names)
            {
                naming.Add(token);
                foreach (var name in names)
                {
                    (hits.TryGetValue(name.Thing, out var stems) ? stems : hits[name.Thing] = new(StringComparer.Ordinal)).Add(stem);
                }
            }
            else if (vocabulary.Lexicon.UnitTypeStems.Contains(stem) && UnitsEndingIn(stem) is { Count: > 0 } compounds)
            {
                naming.Add(token);
                foreach (var unit in compounds)
                {
                    (hits.TryGetValue(unit, out var stems) ? stems : hits[unit] = new(StringComparer.Ordinal)).Add(stem);
                }
            }
        }

        if (hits.Count == 0)
        {
            return slots;
        }

        naming.ForEach(token => token.Use = TokenUse.Name);
        var most = hits.Max(hit => hit.Value.Count);
        List<Unit> best = [.. hits.Where(hit => hit.Value.Count == most).Select(hit => hit.Key)];
        return Choose(best, hits[best[0]], naming, slots);
    }

    /// <returns>The slots with a unit that was named outright.</returns>
    public QuestionSlots Take(Unit unit, QuestionSlots slots)
        => slots with { Unit = unit.Id, Sector = vocabulary.Tree.SectorOf(unit.Id)?.Id == unit.Id && unit.Parent is not null ? unit.Id : null };

    public QuestionSlots Choose(IReadOnlyList<Unit> units, QuestionSlots slots)
    {
        if ((One(units) ?? One(Shallowest(units)) ?? One(Near(units))) is { } chosen)
        {
            return Take(chosen, slots);
        }

        return slots with { UnitChoices = [.. units.OrderBy(unit => unit.Name, StringComparer.Ordinal).Take(MostChoices).Select(unit => unit.Id)] };
    }

    private static Unit? One(IReadOnlyList<Unit> units) => units.Count == 1 ? units[0] : null;

    private QuestionSlots Choose(List<Unit> best, HashSet<string> stems, List<Token> naming, QuestionSlots slots)
    {
        IReadOnlyList<Unit> exact = [.. best.Where(unit => NamesOf(unit).Any(name => name.SetEquals(stems)))];
        if (exact.Count > 0)
        {
            return Choose(exact, slots);
        }

        // «skolene» names all of them, but in a school «skolen» is that school.
        return stems.All(vocabulary.Lexicon.UnitTypeStems.Contains) && best.Count > 1
            ? slots with { Group = new UnitGroup(naming[0].Raw, [.. best.Select(unit => unit.Id)]) }
            : Choose(best, slots);
    }

    private IEnumerable<HashSet<string>> NamesOf(Unit unit)
        => unit.Nicknames.Split(';').Prepend(unit.Name).Select(name => new HashSet<string>(
            Tokeniser.Cut(name).Where(token => !vocabulary.Lexicon.GenericStems.Contains(token.Stem)).Select(vocabulary.Units.CanonicalStem),
            StringComparer.Ordinal));

    private List<Unit> UnitsEndingIn(string stem)
        => [.. vocabulary.Units.StemsKnown.Where(known => known.EndsWith(stem, StringComparison.Ordinal)).SelectMany(vocabulary.Units.With).Select(name => name.Thing).Distinct()];

    private List<Unit> Shallowest(IReadOnlyList<Unit> units)
        => units.GroupBy(unit => vocabulary.Tree.Above(unit.Id).Count).MinBy(group => group.Key)?.ToList() ?? [];

    private List<Unit> Near(IReadOnlyList<Unit> units)
        => context.Home is not { } home ? []
            : units.Where(unit => unit.Id == home).ToList() is { Count: 1 } own ? own
            : [.. units.Where(unit => vocabulary.Tree.IsWithin(unit.Id, home))];
}
