using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>The causes that were named for some goals, those that worked one way.</summary>
internal static class CausesOfGoals
{
    public static IReadOnlyList<GoalCauses> Of(IEnumerable<GoalStand> goals, CauseEffect effect)
        => [.. goals.Select(goal => goal.Answer).OfType<AnsweredGoal>().Select(answer => Of(answer, effect)).Where(row => row.Causes.Count > 0)];

    private static GoalCauses Of(AnsweredGoal answer, CauseEffect effect)
        => new(answer.Goal, [.. answer.Causes.Where(cause => cause.Effect == effect).Select(cause => cause.Cause).Distinct()]);
}
