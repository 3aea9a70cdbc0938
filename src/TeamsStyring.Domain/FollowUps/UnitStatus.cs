using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>How a unit and everything below it stands in a period.</summary>
public sealed record UnitStatus(Unit Unit, AchievementCounts Counts);
