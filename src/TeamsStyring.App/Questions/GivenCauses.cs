using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>What was given as the cause for goals that went one way, counted.</summary>
/// <param name="Goals">How many goals there are of the kind, whether a cause was given for them or not.</param>
/// <param name="MostGiven">For how many goals each cause was given, the most first.</param>
internal sealed record GivenCauses(int Goals, IReadOnlyList<KeyValuePair<Cause, int>> MostGiven)
{
    public static GivenCauses Of(Standing standing, Func<Achievement, bool> isMeant, CauseEffect effect)
    {
        List<GoalStand> goals = [.. standing.Goals.Where(goal => isMeant(goal.Achievement))];
        var given = CausesOfGoals.Of(goals, effect).SelectMany(goal => goal.Causes).CountBy(cause => cause);

        return new GivenCauses(goals.Count, [.. given.OrderByDescending(cause => cause.Value).ThenBy(cause => cause.Key)]);
    }
}
