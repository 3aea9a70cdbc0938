using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Finds the unit that a message names by part of its name, what it is called, or what it is («skolene»).</summary>
internal sealed class UnitFinder(Vocabulary vocabulary, QuestionContext context)
{
    private const int MostChoices = 3;

    /// <param name="tokens">Those found are marked as names.</param>
    public QuestionSlots Find(IReadOnlyList<Token> tokens, QuestionSlots slots)
    {
        List<(Token Token, string Stem)> naming = [];
        foreach (var token in tokens)
        {
            if (token.MayBeName && StemOf(token) is { } stem)
            {
                naming.Add((token, stem));
            }
        }

        if (naming.Count == 0)
        {
            return slots;
        }

        naming.ForEach(word => word.Token.Use = TokenUse.Name);
        HashSet<string> stems = new(StringComparer.Ordinal);
        naming.ForEach(word => stems.Add(word.Stem));
        if (stems.All(vocabulary.Lexicon.UnitTypeStems.Contains))
        {
            return OfType(naming, stems, slots);
        }

        var hits = Count(stems);
        if (hits.Count == 0)
        {
            return slots;
        }

        var most = hits.Values.Max(hit => hit.Stems);
        List<Unit> exact = [.. hits.Values.Where(hit => hit.Stems == most && hit.IsExact).Select(hit => hit.Unit)];
        return Choose(exact.Count > 0 ? exact : [.. hits.Values.Where(hit => hit.Stems == most).Select(hit => hit.Unit)], slots);
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

        var near = Near(units);
        return slots with { UnitChoices = [.. units.OrderByDescending(near.Contains).ThenBy(unit => unit.Name, StringComparer.Ordinal).Take(MostChoices).Select(unit => unit.Id)] };
    }

    private static Unit? One(IReadOnlyList<Unit> units) => units.Count == 1 ? units[0] : null;

    /// <returns>The stem that units are known by; of «oppvekstsektoren» the first part.</returns>
    private string? StemOf(Token token)
    {
        var stem = vocabulary.Units.CanonicalStem(token);
        if (vocabulary.Units.Knows(stem) || vocabulary.Lexicon.UnitTypeStems.Contains(stem))
        {
            return stem;
        }

        foreach (var generic in vocabulary.Lexicon.GenericStems)
        {
            if (generic.Length > 3 && stem.Length > generic.Length + 3 && stem.EndsWith(generic, StringComparison.Ordinal) && vocabulary.Units.CompoundStem(stem[..^generic.Length]) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>«Skolene» names all of them; «skolen» is the asker's own, where the asker has one.</summary>
    private QuestionSlots OfType(List<(Token Token, string Stem)> naming, HashSet<string> stems, QuestionSlots slots)
    {
        var units = stems.Count == 1 ? vocabulary.OfType(stems.First()) : [.. stems.SelectMany(vocabulary.OfType).DistinctBy(unit => unit.Id)];
        return units.Count switch
        {
            0 => slots,
            1 => Take(units[0], slots),
            _ when context.Home is { } home && naming.Count == 1 && Stems.IsOne(naming[0].Token.Folded) && units.FirstOrDefault(unit => unit.Id == home) is { } own => Take(own, slots),
            _ => slots with { Group = new UnitGroup(naming[0].Token.Raw, [.. units.Select(unit => unit.Id)]) },
        };
    }

    /// <returns>For each unit how many of the words stand in one of its names, and whether they are the whole name.</returns>
    private Dictionary<UnitId, (Unit Unit, int Stems, bool IsExact)> Count(HashSet<string> stems)
    {
        Dictionary<UnitId, (Unit Unit, int Stems, bool IsExact)> hits = [];
        foreach (var stem in stems)
        {
            // A school is a school in «Ungdomsskolen» too; but a type among other words only narrows what they find.
            var isType = vocabulary.Lexicon.UnitTypeStems.Contains(stem);
            foreach (var name in isType ? [] : vocabulary.Units.With(stem))
            {
                var inName = name.Stems.Count(own => stems.Contains(own) || stems.Any(type => vocabulary.Lexicon.UnitTypeStems.Contains(type) && own.EndsWith(type, StringComparison.Ordinal)));
                var hit = hits.GetValueOrDefault(name.Thing.Id);
                hits[name.Thing.Id] = (name.Thing, Math.Max(hit.Stems, Math.Max(inName, 1)), hit.IsExact || inName == name.Stems.Length);
            }
        }

        return hits;
    }

    private List<Unit> Shallowest(IReadOnlyList<Unit> units)
        => units.GroupBy(unit => vocabulary.Tree.Above(unit.Id).Count).MinBy(group => group.Key)?.ToList() ?? [];

    private List<Unit> Near(IReadOnlyList<Unit> units)
        => context.Home is not { } home ? []
            : units.Where(unit => unit.Id == home).ToList() is { Count: 1 } own ? own
            : [.. units.Where(unit => vocabulary.Tree.IsWithin(unit.Id, home))];
}
