namespace TeamsStyring.Domain.Plans;

/// <summary>A measurable quantity of a goal.</summary>
/// <param name="UnitOfMeasure">Such as «%», «dager», «kr»; empty when it is a bare number.</param>
/// <param name="Baseline">Where it stood at the start (grunnverdi), in the same unit.</param>
/// <param name="PartialThreshold">The value from which the goal counts as partly reached; <see langword="null"/> when the source has none.</param>
/// <param name="ExpectedMonths">Bit n−1 is set when a figure is expected in month n (January = bit 0). 0 means in every period.</param>
/// <param name="SharedName">The normalised name by which imported figures find it («sykefravær»); empty for a unit's own.</param>
/// <param name="Note">Whatever the source said besides; empty when nothing.</param>
/// <param name="Order">Where it stands under its goal, from 0.</param>
public sealed record Indicator(
    IndicatorId Id,
    GoalId Goal,
    string Name,
    string UnitOfMeasure,
    Target Target,
    decimal? Baseline,
    decimal? PartialThreshold,
    Accumulation Accumulation,
    IndicatorSource Source,
    int ExpectedMonths,
    string SharedName,
    string Note,
    int Order);
