using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A goal and the answer that counts for it in a period.</summary>
/// <param name="Answer">The newest delivered; <see langword="null"/> when nobody has answered.</param>
public sealed record GoalInPeriod(Goal Goal, FollowUp? Answer)
{
    public Achievement Achievement => Answer?.Achievement ?? Achievement.NotReported;
}
