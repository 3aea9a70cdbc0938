using System.Collections.Frozen;

namespace TeamsStyring.Domain.Organisation;

/// <summary>All units of a kommune and how they hang together. Immutable; build a new one when a unit changes.</summary>
public sealed class UnitTree
{
    private readonly FrozenDictionary<UnitId, Unit> _byId;
    private readonly ILookup<UnitId?, Unit> _children;
    private readonly ILookup<PersonId, Unit> _ledBy;

    public UnitTree(IReadOnlyCollection<Unit> units)
    {
        _byId = units.ToFrozenDictionary(unit => unit.Id);

        // A unit whose parent is gone is shown at the top rather than lost.
        _children = units.OrderBy(unit => unit.Order).ThenBy(unit => unit.Name, StringComparer.Ordinal)
            .ToLookup(unit => unit.Parent is { } parent && _byId.ContainsKey(parent) ? parent : (UnitId?)null);
        _ledBy = units.OrderBy(unit => Above(unit.Id).Count).ThenBy(unit => unit.Order)
            .SelectMany(unit => new[] { unit.Leader, unit.Deputy }.OfType<PersonId>().Distinct().Select(person => (Person: person, Unit: unit)))
            .ToLookup(pair => pair.Person, pair => pair.Unit);
    }

    /// <summary>Every unit, in no particular order.</summary>
    public IReadOnlyList<Unit> All => _byId.Values;

    /// <summary>The units without a parent: the kommune, and what has lost its place.</summary>
    public IEnumerable<Unit> Roots => _children[null];

    /// <returns>The unit, or <see langword="null"/> when this kommune has none with that id.</returns>
    public Unit? Find(UnitId id) => _byId.GetValueOrDefault(id);

    public IEnumerable<Unit> ChildrenOf(UnitId id) => _children[id];

    /// <returns>The units that a person leads or is deputy leader of, highest first.</returns>
    public IEnumerable<Unit> LedBy(PersonId person) => _ledBy[person];

    /// <returns>The unit and everything below it, the unit first.</returns>
    public IReadOnlyList<Unit> Subtree(UnitId id)
    {
        if (Find(id) is not { } top)
        {
            return [];
        }

        List<Unit> found = [top];
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(_children[found[next].Id]);
        }

        return found;
    }

    /// <returns>The units above, nearest first, without the unit itself.</returns>
    public IReadOnlyList<Unit> Above(UnitId id)
    {
        List<Unit> found = [];

        // The count guards against a ring, which a person can make by editing a list.
        for (var at = Find(id)?.Parent; at is { } parent && Find(parent) is { } unit && found.Count < _byId.Count; at = unit.Parent)
        {
            found.Add(unit);
        }

        return found;
    }

    public bool IsWithin(UnitId id, UnitId top) => id == top || Above(id).Any(unit => unit.Id == top);

    /// <returns>The sector (tjenesteområde): the ancestor just below the kommune, or the unit itself when it stands that high.</returns>
    public Unit? SectorOf(UnitId id)
    {
        var above = Above(id);

        return above.Count switch
        {
            0 or 1 => Find(id),
            _ => above[^2],
        };
    }
}
