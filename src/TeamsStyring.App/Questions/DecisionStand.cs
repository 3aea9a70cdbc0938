using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>A decision without what was written about it.</summary>
internal readonly record struct DecisionStand(DecisionId Id, InitiativeId Initiative, GoalId Goal, DecisionKind Kind, int Sequence);
