using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Finds the unit that a message names by part of its name, what it is called, or what it is («skolene»).</summary>
internal sealed class UnitFinder(Vocabulary vocabulary, QuestionContext context)
{
    private const int MostChoices = 8;

    /// <param name="tokens">Those found are marked as names.</param>
    public QuestionSlots Find(IReadOnlyList<Token> tokens, QuestionSlots slots)
    {
        List<(Token Token, string Stem)> naming = [];
        foreach (var token in tokens)
        {
            if (token.MayBeName && vocabulary.Units.CanonicalStem(token) is var stem && (vocabulary.Units.Knows(stem) || vocabulary.Lexicon.UnitTypeStems.Contains(stem)))
            {
                naming.Add((token, stem));
            }
        }

        HashSet<string> stems = [.. naming.Select(word => word.Stem)];
        var hits = Count(stems);
        if (hits.Count == 0)
        {
            return slots;
        }

        naming.ForEach(word => word.Token.Use = TokenUse.Name);
        var most = hits.Values.Max(hit => hit.Stems);
        List<Unit> exact = [.. hits.Where(hit => hit.Value.Stems == most && hit.Value.IsExact).Select(hit => hit.Key)];
        if (exact.Count > 0)
        {
            return Choose(exact, slots);
        }

        // «skolene» names all of them; «Solsiden» is one of two, and that is another matter.
        List<Unit> best = [.. hits.Where(hit => hit.Value.Stems == most).Select(hit => hit.Key)];
        return best.Count > 1 && stems.All(vocabulary.Lexicon.UnitTypeStems.Contains)
            ? slots with { Group = new UnitGroup(naming[0].Token.Raw, [.. best.Select(unit => unit.Id)]) }
            : Choose(best, slots);
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

    /// <returns>For each unit how many of the words stand in one of its names, and whether they are the whole name.</returns>
    private Dictionary<Unit, (int Stems, bool IsExact)> Count(HashSet<string> stems)
    {
        Dictionary<Unit, (int Stems, bool IsExact)> hits = [];
        foreach (var stem in stems)
        {
            // A school is a school in «Ungdomsskolen» too.
            foreach (var name in vocabulary.Lexicon.UnitTypeStems.Contains(stem) ? vocabulary.Units.EndingIn(stem) : vocabulary.Units.With(stem))
            {
                var inName = name.Stems.Count(stems.Contains);
                var hit = hits.GetValueOrDefault(name.Thing);
                hits[name.Thing] = (Math.Max(hit.Stems, Math.Max(inName, 1)), hit.IsExact || inName == name.Stems.Length);
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
