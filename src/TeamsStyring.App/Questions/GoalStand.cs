using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>A goal and where it stands.</summary>
internal readonly record struct GoalStand(Goal Goal, Achievement Achievement);
