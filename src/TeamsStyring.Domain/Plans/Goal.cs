using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Plans;

/// <summary>A goal (mål): what a unit is to achieve by a date, and who answers for it.</summary>
/// <param name="Year">The plan's year, repeated here because every question asks by year (S1-18).</param>
/// <param name="Number">What people call it, such as «3.2». Unique within the plan.</param>
/// <param name="Responsible">Ansvarsperson; a goal without one holds back itself, not the quarter (S1-24).</param>
/// <param name="Deputy">Stedfortreder.</param>
/// <param name="DueDate">The day it shall be reached.</param>
/// <param name="Note">Whatever the source said besides, such as a footnote; empty when nothing.</param>
/// <param name="Order">Where it stands in the plan, from 0.</param>
public sealed record Goal(
    GoalId Id,
    PlanId Plan,
    UnitId Unit,
    int Year,
    string Number,
    string Title,
    DimensionId? Dimension,
    PersonId? Responsible,
    PersonId? Deputy,
    DateOnly DueDate,
    Cadence Cadence,
    GoalKind Kind,
    string Note,
    int Order);
