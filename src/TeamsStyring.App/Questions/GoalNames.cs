using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>What goals are called in an answer: with the unit's name where the answer is about several.</summary>
internal static class GoalNames
{
    private const int Longest = 120;

    public static string Of(Asking asking, Standing standing, Goal goal)
        => With(asking, goal, Answer.Cut(goal.Title, Longest), standing.Goals.Any(other => other.Goal.Unit != goal.Unit));

    public static string With(Asking asking, Goal goal, string said, bool unit) => unit ? $"{said} ({asking.Organisation.NameOf(goal.Unit)})" : said;
}
