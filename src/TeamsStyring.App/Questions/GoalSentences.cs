using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>What is said of one goal: its figure beside the target, what was written, the cause, and what is decided.</summary>
internal sealed class GoalSentences(Asking asking, ReportingPeriod period)
{
    // More figures or decisions than this, and the goal itself is what to look at.
    private const int MostFigures = 2;
    private const int MostDecisions = 2;

    private readonly FollowUpTexts _figures = new(asking.Question.Language);

    /// <returns>«27 dager, mål høyst 21. «To vakante stillinger.» Årsak: bemanning. Besluttet: restansemøte hver uke.»</returns>
    public string Of(GoalDetail goal)
        => string.Join(' ', [.. FiguresOf(goal), .. WrittenOf(goal), .. CausesOf(goal), .. DecidedOf(goal)]);

    private IEnumerable<string> FiguresOf(GoalDetail goal)
    {
        foreach (var (indicator, newest) in goal.Figures.Take(MostFigures))
        {
            var target = _figures.Of(indicator.Target);
            if (newest is { Value: { } value })
            {
                var figure = asking.Speech.Quantity(value, indicator.UnitOfMeasure);
                var dated = newest.Period.End < period.Start ? asking.Texts.FigureFrom(figure, asking.Words.Of(newest.Period)) : figure;
                yield return Named(goal, indicator, target.Length == 0 ? dated : asking.Texts.WithTarget(dated, target));
            }
            else if (goal.Answer?.PendingIndicators.Contains(indicator.Id) == true)
            {
                yield return Named(goal, indicator, _figures.ComesLater);
            }
            else if (!indicator.IsExpectedIn(period))
            {
                yield return _figures.NotDue(indicator.Name, indicator.NextExpectedAfter(period));
            }
        }
    }

    /// <summary>One figure needs no name beside its goal; two do.</summary>
    private static string Named(GoalDetail goal, Indicator indicator, string said)
        => Answer.Sentence(goal.Figures.Count == 1 ? said : $"{indicator.Name}: {said}");

    private IEnumerable<string> WrittenOf(GoalDetail goal)
    {
        var written = goal.Answer is not { } answer ? "" : goal.Achievement.IsGood ? answer.Achieved : answer.NotAchieved;
        return string.IsNullOrWhiteSpace(written) ? [] : [asking.Texts.Quote(Answer.Sentence(Answer.Quoted(written)))];
    }

    private IEnumerable<string> CausesOf(GoalDetail goal)
    {
        var effect = goal.Achievement.IsGood ? CauseEffect.Contributed : CauseEffect.Hindered;
        List<string> causes = [.. (goal.Answer?.Causes ?? []).Where(cause => cause.Effect == effect).Select(cause => asking.Words.Of(cause.Cause).ToLowerInvariant())];
        return causes.Count == 0 ? [] : [asking.Texts.Causes(causes.Count, asking.Speech.List(causes))];
    }

    private IEnumerable<string> DecidedOf(GoalDetail goal)
    {
        List<string> decided =
        [
            .. string.IsNullOrWhiteSpace(goal.Answer?.NextSteps) ? Array.Empty<string>() : [Answer.Quoted(goal.Answer.NextSteps).TrimEnd('.')],
            .. goal.Decisions.OrderBy(row => row.Decision.Kind is DecisionKind.Continue).Take(MostDecisions).Select(row => OneDecided(row.Decision, row.Initiative)),
        ];
        return decided.Count == 0 || goal.Achievement.IsGood ? [] : [asking.Texts.Decided(string.Join("; ", decided))];
    }

    private string OneDecided(InitiativeDecision decision, string initiative)
    {
        var said = asking.Texts.Of(decision.Kind, Answer.Cut(initiative, 100));
        var due = decision.NewDue is { } day ? $", {asking.Texts.NewDue(day)}" : "";
        var reason = string.IsNullOrWhiteSpace(decision.Reason) ? "" : $": {Answer.Quoted(decision.Reason).TrimEnd('.')}";
        return $"{said}{due}{reason}";
    }
}
