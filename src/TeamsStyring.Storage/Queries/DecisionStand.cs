using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A decision without what was written about it.</summary>
public readonly record struct DecisionStand(DecisionId Id, InitiativeId Initiative, GoalId Goal, DecisionKind Kind, int Sequence);
