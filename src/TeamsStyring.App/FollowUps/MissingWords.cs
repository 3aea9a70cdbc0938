using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>What a goal lacks, in a few words for the summary's one line.</summary>
internal static class MissingWords
{
    public static IReadOnlyList<string> Of(CardGoal goal, CardReader reader)
    {
        List<string> missing = [.. goal.Problems.Select(problem => Of(problem, goal.ToAnswer, reader)).Distinct()];

        return missing is [] && goal.State is AnswerState.Started ? [reader.Texts.Missing("Saved", "")] : missing;
    }

    private static string Of(AnswerProblem problem, GoalToAnswer goal, CardReader reader) => problem switch
    {
        AnswerProblem.StatusMissing or AnswerProblem.StatusNotOffered => reader.Texts.Missing("Status", ""),
        AnswerProblem.FigureMissing figure => reader.Texts.Missing("Figure", NameOf(figure.Indicator, goal)),
        AnswerProblem.FigureUnreadable figure => reader.Texts.Missing("Figure", NameOf(figure.Indicator, goal)),
        AnswerProblem.FigureContradicts => reader.Texts.Missing("Explanation", ""),
        AnswerProblem.UnchangedBarred => reader.Texts.Missing("Unchanged", ""),
        AnswerProblem.NextStepsMissing => reader.Texts.Missing("NextSteps", ""),
        AnswerProblem.ShortfallMissing => reader.Texts.Missing("Shortfall", ""),
        AnswerProblem.CauseMissing or AnswerProblem.TooManyCauses => reader.Texts.Missing("Cause", ""),
        AnswerProblem.ReasonMissing or AnswerProblem.DateUnreadable => reader.Texts.Missing("Reason", ""),
        _ => reader.Texts.Missing("Shorter", ""),
    };

    private static string NameOf(IndicatorId indicator, GoalToAnswer goal)
        => CardBlocks.Cut(goal.Indicators.FirstOrDefault(one => one.Id == indicator)?.Name ?? "", 30);
}
