using System.Collections.Frozen;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>All goals of a year as the plans have them, without what was answered. Small enough to keep, and then nobody has to read it to answer.</summary>
/// <param name="Version">The plans' version that it was read at.</param>
public sealed record GoalCatalogue(int Year, string Version, IReadOnlyList<CatalogueGoal> Goals)
{
    // Arrays and not groups of LINQ: kept for as long as the plans stand, and of just the size that they need.
    private readonly FrozenDictionary<UnitId, CatalogueGoal[]> _byUnit = Goals.GroupBy(goal => goal.Goal.Unit).ToFrozenDictionary(own => own.Key, own => own.ToArray());

    private readonly FrozenDictionary<PersonId, CatalogueGoal[]> _byResponsible =
        Goals.Where(goal => goal.Goal.Responsible is not null).GroupBy(goal => goal.Goal.Responsible.GetValueOrDefault()).ToFrozenDictionary(own => own.Key, own => own.ToArray());

    private readonly FrozenDictionary<GoalId, CatalogueGoal> _byId = Goals.ToFrozenDictionary(goal => goal.Goal.Id);

    /// <returns>The units' goals, unit by unit, each in the order of its plan.</returns>
    public IEnumerable<CatalogueGoal> Of(IEnumerable<UnitId> units) => units.SelectMany(unit => _byUnit.GetValueOrDefault(unit) ?? []);

    /// <returns>The goals that a person is responsible for, in the order of the year.</returns>
    public IEnumerable<CatalogueGoal> Of(PersonId person) => _byResponsible.GetValueOrDefault(person) ?? [];

    public CatalogueGoal? Find(GoalId id) => _byId.GetValueOrDefault(id);
}
