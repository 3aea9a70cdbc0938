using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>The rules' problems as programs know them. The codes are a contract: add, never rename.</summary>
internal static class ProblemNames
{
    public static Refusal Refusal(AnswerProblem problem, GoalToAnswer goal, FollowUpProblemTexts texts)
    {
        var (code, field) = problem switch
        {
            AnswerProblem.StatusMissing => ("status-missing", "achievement"),
            AnswerProblem.StatusNotOffered => ("status-not-offered", "achievement"),
            AnswerProblem.FigureMissing figure => ("figure-missing", $"measurements.{figure.Indicator}"),
            AnswerProblem.FigureUnreadable figure => ("figure-unreadable", $"measurements.{figure.Indicator}"),
            AnswerProblem.FigureContradicts => ("figure-contradicts", "explanation"),
            AnswerProblem.UnchangedBarred => ("unchanged-barred", "unchangedFrom"),
            AnswerProblem.NextStepsMissing => ("next-steps-missing", "nextSteps"),
            AnswerProblem.ShortfallMissing => ("shortfall-missing", "notAchieved"),
            AnswerProblem.CauseMissing => ("cause-missing", "causes"),
            AnswerProblem.TooManyCauses => ("too-many-causes", "causes"),
            AnswerProblem.ReasonMissing reason => ("reason-missing", $"decisions.{reason.Initiative}"),
            AnswerProblem.ReasonTooLong reason => ("text-too-long", $"decisions.{reason.Initiative}"),
            AnswerProblem.DateUnreadable date => ("date-unreadable", $"decisions.{date.Initiative}"),
            AnswerProblem.TextTooLong text => ("text-too-long", NameOf(text.Field)),
            _ => throw new ArgumentOutOfRangeException(nameof(problem)),
        };

        return new Refusal(code, field, texts.Of(problem, goal));
    }

    private static string NameOf(AnswerText field) => $"{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}";
}
