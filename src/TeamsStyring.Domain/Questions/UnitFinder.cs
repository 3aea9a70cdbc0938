using System.Runtime.InteropServices;
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

        var best = naming.Count == 1 ? With(naming[0].Stem) : Best(Count(stems));
        return best.Count == 0 ? slots : Choose(best, slots);
    }

    /// <returns>The slots with a unit that was named outright.</returns>
    public QuestionSlots Take(Unit unit, QuestionSlots slots)
        => slots with { Unit = unit.Id, Sector = vocabulary.Tree.SectorOf(unit.Id)?.Id == unit.Id && unit.Parent is not null ? unit.Id : null };

    public QuestionSlots Choose(IReadOnlyList<Unit> units, QuestionSlots slots)
    {
        if ((One(units) ?? One(Shallowest(units))) is { } chosen)
        {
            return Take(chosen, slots);
        }

        var near = Near(units);
        return One(near) is { } own ? Take(own, slots) : slots with { UnitChoices = FirstOf(units, near.Count == units.Count ? [] : [.. near.Select(unit => unit.Id)]) };
    }

    // One word is what most people say, and a hundred units may have it: nothing needs to be counted.
    private List<Unit> With(string stem)
    {
        var names = vocabulary.Units.With(stem);
        List<Unit> whole = [];
        List<Unit> part = new(names.Count);
        foreach (var name in names)
        {
            var found = name.Stems.Length == 1 ? whole : part;
            if (name.Thing.Nicknames.Length == 0 || !found.Contains(name.Thing))
            {
                found.Add(name.Thing);
            }
        }

        return whole.Count > 0 ? whole : part;
    }

    // Names that fit best: those that are said in full, if any is.
    private static List<Unit> Best(Dictionary<UnitId, (Unit Unit, int Stems, bool IsExact)> hits)
    {
        var (most, isExact) = (0, false);
        foreach (var hit in hits.Values)
        {
            (most, isExact) = hit.Stems > most ? (hit.Stems, hit.IsExact) : (most, isExact || (hit.Stems == most && hit.IsExact));
        }

        List<Unit> best = new(hits.Count);
        foreach (var hit in hits.Values)
        {
            if (hit.Stems == most && hit.IsExact == isExact)
            {
                best.Add(hit.Unit);
            }
        }

        return best;
    }

    /// <summary>The first few, near ones before others, by name. A hundred units may have a name in common, so they are not all put in order.</summary>
    private static List<UnitId> FirstOf(IReadOnlyList<Unit> units, HashSet<UnitId> near)
    {
        List<Unit> first = new(MostChoices + 1);
        foreach (var unit in units)
        {
            var at = first.Count;
            while (at > 0 && IsBefore(unit, first[at - 1], near))
            {
                at--;
            }

            if (at < MostChoices)
            {
                first.Insert(at, unit);
                if (first.Count > MostChoices)
                {
                    first.RemoveAt(MostChoices);
                }
            }
        }

        return first.ConvertAll(unit => unit.Id);
    }

    private static bool IsBefore(Unit unit, Unit other, HashSet<UnitId> near)
        => near.Contains(unit.Id) != near.Contains(other.Id) ? near.Contains(unit.Id) : string.CompareOrdinal(unit.Name, other.Name) < 0;

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
            if (vocabulary.Lexicon.UnitTypeStems.Contains(stem))
            {
                continue;
            }

            var names = vocabulary.Units.With(stem);
            hits.EnsureCapacity(hits.Count + names.Count);
            foreach (var name in names)
            {
                var inName = CountIn(name.Stems, stems);
                ref var hit = ref CollectionsMarshal.GetValueRefOrAddDefault(hits, name.Thing.Id, out _);
                hit = (name.Thing, Math.Max(hit.Stems, Math.Max(inName, 1)), hit.IsExact || inName == name.Stems.Length);
            }
        }

        return hits;
    }

    private int CountIn(string[] name, HashSet<string> stems)
    {
        var count = 0;
        foreach (var own in name)
        {
            count += stems.Contains(own) || EndsInType(own, stems) ? 1 : 0;
        }

        return count;
    }

    private bool EndsInType(string own, HashSet<string> stems)
    {
        foreach (var stem in stems)
        {
            if (stems.Count > 1 && own.EndsWith(stem, StringComparison.Ordinal) && vocabulary.Lexicon.UnitTypeStems.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    private List<Unit> Shallowest(IReadOnlyList<Unit> units)
    {
        List<Unit> shallowest = [];
        var least = int.MaxValue;
        foreach (var unit in units)
        {
            var depth = vocabulary.DepthOf(unit.Id);
            if (depth < least)
            {
                shallowest.Clear();
                least = depth;
            }

            if (depth == least)
            {
                shallowest.Add(unit);
            }
        }

        return shallowest;
    }

    /// <summary>The asker's own unit, or those below it.</summary>
    private List<Unit> Near(IReadOnlyList<Unit> units)
    {
        List<Unit> near = [];
        if (context.Home is not { } home)
        {
            return near;
        }

        foreach (var unit in units)
        {
            if (unit.Id == home)
            {
                return [unit];
            }

            if (vocabulary.IsBelow(unit, home))
            {
                near.Add(unit);
            }
        }

        return near;
    }
}
