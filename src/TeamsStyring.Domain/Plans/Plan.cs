using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Plans;

/// <summary>A virksomhetsplan: one unit, one calendar year (S1-18).</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Cadence">How often its goals are asked about unless a goal says otherwise.</param>
public sealed record Plan(PlanId Id, UnitId Unit, int Year, string Title, Cadence Cadence);
