using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>An initiative and where it stands, without what it is called. One object, however many lists it is in.</summary>
public sealed record InitiativeStand(InitiativeId Id, GoalId Goal, InitiativeStatus Status, DateOnly? Due)
{
    /// <returns>The status as of a day: an open initiative past its due date is delayed even when nobody has said so.</returns>
    public InitiativeStatus StatusOn(DateOnly day)
        => Status is InitiativeStatus.NotStarted or InitiativeStatus.InProgress && Due < day ? InitiativeStatus.Delayed : Status;
}
