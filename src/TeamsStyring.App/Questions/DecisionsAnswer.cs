using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva er besluttet?», «hva skal avsluttes, justeres eller erstattes?» What was decided in the period, what ends first.</summary>
internal static class DecisionsAnswer
{
    private static readonly DecisionKind[] Order = [DecisionKind.End, DecisionKind.Replace, DecisionKind.Adjust, DecisionKind.Postpone, DecisionKind.Continue];

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var texts = new InitiativeTexts(asking.Language);
        var goals = standing.Goals.Select(goal => goal.Goal).DistinctBy(goal => goal.Id).ToDictionary(goal => goal.Id);
        var all = await ReadAsync(asking, standing, goals, cancellationToken);
        List<(InitiativeDecision Decision, string Initiative)> changed = [.. all.Where(row => row.Decision.Kind is not DecisionKind.Continue && Fits(asking.Slots.State, row.Decision.Kind))
            .OrderBy(row => Array.IndexOf(Order, row.Decision.Kind))];
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group(texts.Decided(changed.Count), changed.Count == 0 ? texts.NothingDecided : "");
        foreach (var (decision, initiative) in answer.Page(changed))
        {
            answer.Lists(decision.Goal);
            answer.Line(Answer.Sentence(DecisionWords.What(asking, decision, initiative)), string.Join(' ', Parts(asking, standing, goals[decision.Goal], decision)));
        }

        var going = all.Count(row => row.Decision.Kind is DecisionKind.Continue);
        if (going > 0)
        {
            answer.Group("", texts.GoOn(going));
        }

        answer.Ask(texts.AskDelayed);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    private static async Task<IReadOnlyList<(InitiativeDecision Decision, string Initiative)>> ReadAsync(Asking asking, Standing standing, Dictionary<GoalId, Goal> goals, CancellationToken cancellationToken)
    {
        // By the periods of all cadences, found by index: a thousand goals need not be asked about one by one.
        var periods = standing.Goals.Select(goal => goal.Goal.Cadence.AnsweredBy(standing.Period)).OfType<Domain.Calendar.ReportingPeriod>().Distinct().ToList();
        var rows = await asking.Copy.Decisions.Where(decision => periods.Contains(decision.Period))
            .Join(asking.Copy.Initiatives, decision => decision.Initiative, initiative => initiative.Id, (decision, initiative) => new { decision, initiative.Title })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               where goals.ContainsKey(row.decision.Goal)
               group row by row.decision.Initiative into same
               let newest = same.OrderByDescending(row => row.decision.Sequence).First()
               select (newest.decision, newest.Title),
        ];
    }

    private static IEnumerable<string> Parts(Asking asking, Standing standing, Goal goal, InitiativeDecision decision)
    {
        if (DecisionWords.Why(decision) is { Length: > 0 } why)
        {
            yield return Answer.Sentence(why);
        }

        if (standing.Goals.Count > 1)
        {
            yield return new InitiativeTexts(asking.Language).ForGoal(GoalNames.Of(asking, standing, goal));
        }
    }

    private static bool Fits(string? state, DecisionKind kind) => state switch
    {
        nameof(InitiativeStatus.Ended) => kind is DecisionKind.End or DecisionKind.Replace,
        nameof(InitiativeStatus.Postponed) => kind is DecisionKind.Postpone,
        _ => true,
    };
}
