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
        List<DecisionStand> changed = [.. all.Where(row => row.Kind is not DecisionKind.Continue && Fits(asking.Slots.State, row.Kind)).OrderBy(row => Array.IndexOf(Order, row.Kind))];
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group(texts.Decided(changed.Count), changed.Count == 0 ? texts.NothingDecided : "");
        await AddAsync(answer, asking, standing, answer.Page(changed), goals, cancellationToken);
        var going = all.Count(row => row.Kind is DecisionKind.Continue);
        if (going > 0)
        {
            answer.Group("", texts.GoOn(going));
        }

        answer.Ask(texts.AskDelayed);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    /// <summary>What was written is read for those that are shown.</summary>
    private static async Task AddAsync(Answer answer, Asking asking, Standing standing, IReadOnlyList<DecisionStand> page, Dictionary<GoalId, Goal> goals, CancellationToken cancellationToken)
    {
        List<DecisionId> ids = [.. page.Select(row => row.Id)];
        var rows = await asking.Copy.Decisions.Where(decision => ids.Contains(decision.Id))
            .Join(asking.Copy.Initiatives, decision => decision.Initiative, initiative => initiative.Id, (decision, initiative) => new { decision, initiative.Title })
            .ToDictionaryAsync(row => row.decision.Id, cancellationToken);
        foreach (var row in page.Where(row => rows.ContainsKey(row.Id)).Select(row => rows[row.Id]))
        {
            answer.Lists(row.decision.Goal);
            answer.Line(Answer.Sentence(DecisionWords.What(asking, row.decision, row.Title)), string.Join(' ', Parts(asking, standing, goals[row.decision.Goal], row.decision)));
        }
    }

    private static async Task<IReadOnlyList<DecisionStand>> ReadAsync(Asking asking, Standing standing, Dictionary<GoalId, Goal> goals, CancellationToken cancellationToken)
    {
        var periods = standing.Goals.Select(goal => goal.Goal.Cadence.AnsweredBy(standing.Period)).OfType<Domain.Calendar.ReportingPeriod>().Distinct().ToList();
        var decisions = asking.Copy.Decisions.Where(decision => periods.Contains(decision.Period));

        // A unit's are found goal by goal; of a whole kommune only what changes anything is read.
        List<GoalId> ids = [.. goals.Keys];
        decisions = ids.Count <= Answer.MostByGoal ? decisions.Where(decision => ids.Contains(decision.Goal)) : decisions.Where(decision => decision.Kind != DecisionKind.Continue);
        var rows = await decisions.Select(decision => new DecisionStand(decision.Id, decision.Initiative, decision.Goal, decision.Kind, decision.Sequence)).ToListAsync(cancellationToken);
        return [.. rows.Where(row => goals.ContainsKey(row.Goal)).GroupBy(row => row.Initiative).Select(same => same.MaxBy(row => row.Sequence))];
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
