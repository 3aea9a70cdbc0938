using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>What holds a goal back, from an answer that falls short.</summary>
/// <param name="Needs">«Hva trenger dere for å lykkes?»; empty when nothing.</param>
public sealed record Hindrance(GoalId Goal, Achievement Achievement, IReadOnlyList<CauseGiven> Causes, string Needs);
