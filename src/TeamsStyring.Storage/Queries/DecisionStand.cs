using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A decision without what was written about it. One object, however many lists it is in.</summary>
public sealed record DecisionStand(DecisionId Id, InitiativeId Initiative, GoalId Goal, DecisionKind Kind, int Sequence);
