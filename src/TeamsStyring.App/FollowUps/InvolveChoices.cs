using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.FollowUps;

/// <summary>The units that can be chosen in «Hvem bør involveres?»: those nearest to the goal's own. All others can be named in words.</summary>
internal static class InvolveChoices
{
    /// <summary>Oslo has a thousand units, and a card holds 25 KB.</summary>
    private const int Most = 30;

    /// <param name="chosen">Stands in the list wherever it lies in the organisation.</param>
    public static IReadOnlyList<Unit> For(UnitTree units, UnitId own, UnitId? chosen)
    {
        var above = units.Above(own);
        var nearestFirst = above.Take(1).SelectMany(parent => units.ChildrenOf(parent.Id))
            .Concat(units.ChildrenOf(own))
            .Concat(above)
            .Concat(above.Skip(1).SelectMany(ancestor => units.ChildrenOf(ancestor.Id)))
            .Concat(units.All.OrderBy(unit => unit.Name, StringComparer.Ordinal))
            .Where(unit => unit.Id != own)
            .Distinct();
        IEnumerable<Unit> first = chosen is { } id && units.Find(id) is { } unit ? [unit] : [];

        return [.. first.Concat(nearestFirst).Distinct().Take(Most).OrderBy(unit => unit.Name, StringComparer.InvariantCulture)];
    }
}
