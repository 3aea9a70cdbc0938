using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>A goal and where it stands.</summary>
/// <param name="Answer">What was answered; <see langword="null"/> when nobody has.</param>
internal readonly record struct GoalStand(Goal Goal, AnsweredGoal? Answer)
{
    public Achievement Achievement => Answer?.Achievement ?? Achievement.NotReported;
}
