using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Reads the causes of some goals: from memory for those that fall short, which every answer knows, otherwise from their answers.</summary>
internal static class CausesOfGoals
{
    public static async Task<IReadOnlyList<GoalCauses>> ReadAsync(Asking asking, Standing standing, IReadOnlyList<GoalStand> goals, CauseEffect effect, CancellationToken cancellationToken)
    {
        if (effect is CauseEffect.Hindered)
        {
            return [.. goals.Select(goal => standing.Answered.HindranceOf(goal.Goal.Id)).OfType<Hindrance>().Select(row => Of(row, effect)).Where(row => row.Causes.Count > 0)];
        }

        if (goals.Count <= Answer.MostByGoal)
        {
            var answers = await asking.Copy.ReadAnswersAsync([.. goals.Select(goal => goal.Goal.Id)], standing.Period, cancellationToken);
            return [.. answers.Values.Select(answer => new Hindrance(answer.Goal, answer.Achievement, answer.Causes, "")).Select(row => Of(row, effect)).Where(row => row.Causes.Count > 0)];
        }

        var wanted = goals.Select(goal => goal.Goal.Id).ToHashSet();
        var rows = await asking.Copy.ReadHindrancesAsync(standing.Period, [.. goals.Select(goal => goal.Achievement).Distinct()], cancellationToken);
        return [.. rows.Where(row => wanted.Contains(row.Goal)).Select(row => Of(row, effect)).Where(row => row.Causes.Count > 0)];
    }

    private static GoalCauses Of(Hindrance row, CauseEffect effect)
        => new(row.Goal, [.. row.Causes.Where(cause => cause.Effect == effect).Select(cause => cause.Cause).Distinct()]);
}
