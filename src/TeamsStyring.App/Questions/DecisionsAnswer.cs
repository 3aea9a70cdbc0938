using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva er besluttet?», «hva skal avsluttes, justeres eller erstattes?» What was decided in the period, what ends first.</summary>
internal static class DecisionsAnswer
{
    private static readonly DecisionKind[] Order = [DecisionKind.End, DecisionKind.Replace, DecisionKind.Adjust, DecisionKind.Postpone, DecisionKind.Continue];

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, DecidedPeriods decided, CancellationToken cancellationToken)
    {
        var texts = new InitiativeTexts(asking.Language);
        var all = await ReadAsync(asking, standing, decided, cancellationToken);
        List<DecisionStand> changed = [.. all.Where(row => row.Kind is not DecisionKind.Continue && Fits(asking.Slots.State, row.Kind)).OrderBy(row => Array.IndexOf(Order, row.Kind))];
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group(texts.Decided(changed.Count), changed.Count == 0 ? texts.NothingDecided : "");
        await AddAsync(answer, asking, standing, answer.Page(changed), cancellationToken);
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
    private static async Task AddAsync(Answer answer, Asking asking, Standing standing, IReadOnlyList<DecisionStand> page, CancellationToken cancellationToken)
    {
        var decisions = (await asking.Copy.ReadDecisionsAsync(page.Select(row => row.Id), cancellationToken)).ToDictionary(decision => decision.Id);
        var titles = (await asking.Copy.ReadInitiativesAsync(page.Select(row => row.Initiative), cancellationToken)).ToDictionary(initiative => initiative.Id, initiative => initiative.Title);
        foreach (var row in page.Where(row => decisions.ContainsKey(row.Id) && titles.ContainsKey(row.Initiative)))
        {
            var decision = decisions[row.Id];
            answer.Lists(row.Goal);
            answer.Line(Answer.Sentence(DecisionWords.What(asking, decision, titles[row.Initiative])), string.Join(' ', Parts(asking, standing, standing.ById[row.Goal].Goal, decision)));
        }
    }

    /// <summary>A unit's are found goal by goal; a whole kommune's are kept for all who ask.</summary>
    private static async Task<IReadOnlyList<DecisionStand>> ReadAsync(Asking asking, Standing standing, DecidedPeriods decided, CancellationToken cancellationToken)
    {
        if (standing.Goals.Count > Answer.MostByGoal)
        {
            var all = await decided.ReadAsync(asking.Copy, standing.Period, cancellationToken);

            return standing.Once(nameof(DecisionStand), all, kept => all.Where(row => kept.ById.ContainsKey(row.Goal)).ToArray());
        }

        var rows = await asking.Copy.ReadDecisionsAsync(standing.ById.Keys, standing.AnsweredIn, cancellationToken);

        return [.. rows.GroupBy(row => row.Initiative).Select(same => same.MaxBy(row => row.Sequence)).OfType<InitiativeDecision>()
            .Select(row => new DecisionStand(row.Id, row.Initiative, row.Goal, row.Kind, row.Sequence))];
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
