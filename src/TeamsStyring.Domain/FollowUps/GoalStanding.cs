using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Where goals of a unit stand in a period: the newest delivered answer, or <see cref="Achievement.NotReported"/> when due and unanswered.</summary>
/// <param name="Goals">How many of the unit's goals stand there.</param>
public readonly record struct GoalStanding(UnitId Unit, Achievement Achievement, int Goals = 1);
