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

    /// <returns>What was written and the causes; what else was of importance where somebody said so.</returns>
    public string WhyOf(GoalDetail goal)
        => string.Join(' ', [.. WrittenOf(goal), .. CausesOf(goal), .. new[] { goal.Answer?.InternalFactors, goal.Answer?.ExternalFactors }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Answer.Sentence(Answer.Quoted(text ?? "")))]);

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
            .. goal.Decisions.OrderBy(row => row.Decision.Kind is DecisionKind.Continue).Take(MostDecisions).Select(row => DecisionWords.Of(asking, row.Decision, row.Initiative)),
        ];
        return decided.Count == 0 || goal.Achievement.IsGood ? [] : [asking.Texts.Decided(string.Join("; ", decided))];
    }
}
