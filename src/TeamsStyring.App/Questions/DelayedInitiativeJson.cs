using TeamsStyring.App.Http;

namespace TeamsStyring.App.Questions;

/// <summary>An initiative that is late, and the goal it is to help.</summary>
internal sealed record DelayedInitiativeJson : InitiativeJson
{
    public DelayedInitiativeJson(InitiativeJson initiative, Guid goalId, string goalTitle, string unitName)
        : base(initiative)
        => (GoalId, GoalTitle, UnitName) = (goalId, goalTitle, unitName);

    public Guid GoalId { get; }

    public string GoalTitle { get; }

    public string UnitName { get; }
}
