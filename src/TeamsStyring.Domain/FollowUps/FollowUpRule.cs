using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// What an answer needs before it can be delivered. Required are the status and, when it is yellow or red, what is missing and one cause;
/// a due figure is blank only when it is said to come later. All else can be skipped.
/// </summary>
public static class FollowUpRule
{
    /// <returns>Everything that is to be mended, in the order of the card; empty when the answer can be delivered.</returns>
    public static IReadOnlyList<AnswerProblem> ProblemsOf(DraftAnswer answer, GoalToAnswer goal, MunicipalCalendar calendar)
    {
        var status = answer.UnchangedFrom is null ? answer.Achievement : goal.LastThisYear?.Achievement;

        return
        [
            .. StatusProblems(answer, goal),
            .. FigureProblems(answer, goal, status),
            .. answer.UnchangedFrom is null ? CauseProblems(answer) : UnchangedProblems(answer, goal, calendar),
            .. InitiativeProblems(answer),
            .. TextProblems(answer),
        ];
    }

    private static IEnumerable<AnswerProblem> StatusProblems(DraftAnswer answer, GoalToAnswer goal)
    {
        if (answer.UnchangedFrom is null)
        {
            if (answer.Achievement is not { IsReported: true } chosen)
            {
                yield return new AnswerProblem.StatusMissing();
            }
            else if (!goal.Offered.Contains(chosen))
            {
                yield return new AnswerProblem.StatusNotOffered(chosen);
            }
        }
    }

    private static IEnumerable<AnswerProblem> FigureProblems(DraftAnswer answer, GoalToAnswer goal, Achievement? status)
    {
        foreach (var indicator in goal.Indicators)
        {
            var asked = indicator.IsAskedIn(goal.Period);
            var typed = answer.Figures.FirstOrDefault(figure => figure.Indicator == indicator.Id) ?? new DraftFigure(indicator.Id, "", ComesLater: !asked);
            var read = typed.Read();

            // «Kommer senere» beside a figure means nothing: the figure has come.
            if (asked && read is WrittenNumber.Blank && !typed.ComesLater)
            {
                yield return new AnswerProblem.FigureMissing(indicator.Id);
            }
            else if (read is WrittenNumber.Dash or WrittenNumber.Words)
            {
                yield return new AnswerProblem.FigureUnreadable(indicator.Id, typed.Typed);
            }

            var value = typed.FigureOrNull() ?? (asked ? null : goal.History.MeasurementIn(indicator.Id, goal.Period)?.Value);
            if (status is Achievement.Achieved or Achievement.ReachedEarly && value is { } measured
                && indicator.Target.IsMetBy(measured) is false && string.IsNullOrWhiteSpace(answer.Explanation))
            {
                yield return new AnswerProblem.FigureContradicts(indicator.Id, measured, status.Value);
            }
        }
    }

    private static IEnumerable<AnswerProblem> UnchangedProblems(DraftAnswer answer, GoalToAnswer goal, MunicipalCalendar calendar)
    {
        if (UnchangedRule.BarFor(goal, calendar) is { } bar)
        {
            yield return new AnswerProblem.UnchangedBarred(bar);
        }
        else if (goal.LastThisYear is { Achievement.IsShort: true } && string.IsNullOrWhiteSpace(answer.NextSteps))
        {
            yield return new AnswerProblem.NextStepsMissing();
        }
    }

    private static IEnumerable<AnswerProblem> CauseProblems(DraftAnswer answer)
    {
        if (answer.Achievement is { IsShort: true } && string.IsNullOrWhiteSpace(answer.NotAchieved))
        {
            yield return new AnswerProblem.ShortfallMissing();
        }

        if (answer.Achievement is { IsShort: true } && answer.Causes.Count == 0)
        {
            yield return new AnswerProblem.CauseMissing();
        }

        if (answer.Causes.Count > AnswerLimits.Causes)
        {
            yield return new AnswerProblem.TooManyCauses(answer.Causes.Count);
        }
    }

    private static IEnumerable<AnswerProblem> InitiativeProblems(DraftAnswer answer)
    {
        foreach (var initiative in answer.Initiatives)
        {
            if (initiative.Decision is { } decision && decision is not DecisionKind.Continue && string.IsNullOrWhiteSpace(initiative.Reason))
            {
                yield return new AnswerProblem.ReasonMissing(initiative.Initiative, decision);
            }

            if (initiative.Reason.Length > AnswerLimits.Reason)
            {
                yield return new AnswerProblem.ReasonTooLong(initiative.Initiative);
            }

            if (!string.IsNullOrWhiteSpace(initiative.NewDue) && initiative.NewDueOrNull() is null)
            {
                yield return new AnswerProblem.DateUnreadable(initiative.Initiative, initiative.NewDue);
            }
        }
    }

    private static IEnumerable<AnswerProblem> TextProblems(DraftAnswer answer)
        => Enum.GetValues<AnswerText>()
            .Where(field => answer.Text(field).Length > field.Limit)
            .Select(field => new AnswerProblem.TextTooLong(field, field.Limit));
}
