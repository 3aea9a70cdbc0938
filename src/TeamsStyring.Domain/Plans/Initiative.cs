using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Plans;

/// <summary>An initiative (tiltak): what is done to reach a goal. What was decided about it along the way stands in its decisions.</summary>
/// <param name="Due">The day it shall be done; <see langword="null"/> when the source has none.</param>
/// <param name="Replaces">The initiative that this one took over from (S1-30).</param>
/// <param name="ReplacedBy">The initiative that took over from this one.</param>
/// <param name="Order">Where it stands under its goal, from 0.</param>
public sealed record Initiative(
    InitiativeId Id,
    GoalId Goal,
    string Title,
    PersonId? Owner,
    DateOnly? Start,
    DateOnly? Due,
    InitiativeStatus Status,
    InitiativeId? Replaces,
    InitiativeId? ReplacedBy,
    int Order)
{
    /// <summary>Whether work on it can still be expected.</summary>
    public bool IsOpen => Status is not (InitiativeStatus.Done or InitiativeStatus.Ended);

    /// <returns>The status as of a day: an open initiative past its due date is delayed even when nobody has said so.</returns>
    public InitiativeStatus StatusOn(DateOnly day)
        => Status is InitiativeStatus.NotStarted or InitiativeStatus.InProgress && Due < day ? InitiativeStatus.Delayed : Status;
}
