using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>The causes that were given for one goal, each once.</summary>
internal sealed record GoalCauses(GoalId Goal, IReadOnlyList<Cause> Causes);
