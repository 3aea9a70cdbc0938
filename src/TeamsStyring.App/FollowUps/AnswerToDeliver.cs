using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>An answer without problems, on its way.</summary>
internal sealed record AnswerToDeliver(GoalToAnswer Goal, DraftAnswer Answer, DeliveredBy By);
