using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>The answer that counts for a goal in a period, as far as many goals at once are told of it; the texts are read for those that are shown.</summary>
/// <param name="Causes">What was said to have helped or held back.</param>
/// <param name="Needs">«Hva trenger dere for å lykkes?»; empty when nothing.</param>
/// <param name="Involves">Units or others are named that should be involved.</param>
public sealed record AnsweredGoal(FollowUpId Id, GoalId Goal, int Sequence, Achievement Achievement, IReadOnlyList<CauseGiven> Causes, string Needs, bool Involves);
