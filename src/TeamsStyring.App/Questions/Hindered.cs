using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>What holds back the goals that fall short, taken together.</summary>
/// <param name="Compared">How many goals the recurring causes are counted among.</param>
/// <param name="Recurring">Causes that were named for more than one of them, the most named first.</param>
/// <param name="Needing">Goals whose answer asks for something, the worst first.</param>
internal sealed record Hindered(int Compared, IReadOnlyList<KeyValuePair<Cause, int>> Recurring, IReadOnlyList<GoalStand> Needing)
{
    private const int Again = 2;

    // Among fewer red goals than this nothing can be said to go again; then the yellow ones are looked at too.
    private const int EnoughToCompare = 5;

    public static Hindered Of(Standing standing) => standing.Once(nameof(Hindered), static kept => Work(kept));

    private static Hindered Work(Standing standing)
    {
        List<GoalStand> all = [.. standing.Goals.Where(goal => goal.Achievement.IsShort).OrderBy(goal => goal.Achievement.Severity)];
        List<GoalStand> red = [.. all.Where(goal => goal.Achievement.Colour is AchievementColour.Red)];
        var told = red.Count >= EnoughToCompare ? red : all;
        var causes = CausesOfGoals.Of(told, CauseEffect.Hindered).SelectMany(goal => goal.Causes).CountBy(cause => cause)
            .Where(cause => cause.Value >= Again).OrderByDescending(cause => cause.Value).ThenBy(cause => cause.Key);

        return new Hindered(told.Count, [.. causes], [.. all.Where(goal => !string.IsNullOrWhiteSpace(goal.Answer?.Needs))]);
    }
}
