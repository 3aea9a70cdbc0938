using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Where one goal stands in a period: the newest delivered answer, or <see cref="Achievement.NotReported"/> when it is due and unanswered.</summary>
public readonly record struct GoalStanding(UnitId Unit, Achievement Achievement);
