using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Plans;

/// <summary>Which plans are asked for.</summary>
/// <param name="Year">The plan year; the year of the current period when nothing is said.</param>
/// <param name="Unit">One unit's plan; every plan that the caller may read when nothing is said.</param>
internal sealed record PlansAsked(int? Year, UnitId? Unit, int Top, int Skip);
