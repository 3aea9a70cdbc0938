using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// What an answer does to one initiative: the decision that is appended, the rows that change, and the initiative that takes over, if any.
/// A second answer in the same period starts from where the initiative stood before the first, so that a decision can be taken back.
/// </summary>
internal sealed record InitiativeStep(InitiativeDecision Decision, IReadOnlyList<Initiative> Changed, Initiative? Added)
{
    /// <returns>One step for each initiative whose answer says something new.</returns>
    public static IReadOnlyList<InitiativeStep> For(DraftAnswer answer, GoalToAnswer goal, DeliveredBy who)
        =>
        [
            .. from initiative in goal.DecidableInitiatives
               from said in answer.Initiatives.Where(one => one.Initiative == initiative.Id).Take(1)
               where said.Progress is not null || said.Decision is not null
               let step = Of(initiative, said, goal, who)
               where !SaysTheSame(step.Decision, goal.History.DecisionIn(initiative.Id, goal.Period))
               select step,
        ];

    private static InitiativeStep Of(Initiative initiative, DraftInitiative said, GoalToAnswer goal, DeliveredBy who)
    {
        var before = Before(initiative, goal);
        var kind = said.Decision ?? DecisionKind.Continue;
        var successorId = Delivery.ReplacementOf(initiative.Id, goal.Period);
        var after = before with
        {
            Status = StatusAfter(before.Status, said.Progress, kind),
            Due = kind is DecisionKind.Adjust or DecisionKind.Postpone ? said.NewDueOrNull() ?? before.Due : before.Due,
            ReplacedBy = kind is DecisionKind.Replace ? successorId : null,
        };
        var decision = DecisionOf(said, kind, before, after, goal, who);
        List<Initiative> changed = after == initiative ? [] : [after];
        var standing = goal.Initiatives.FirstOrDefault(one => one.Id == successorId);
        if (kind is not DecisionKind.Replace)
        {
            // Nothing is deleted: what was to take over and no longer is stands as ended.
            changed.AddRange(standing is { IsOpen: true } ? [standing with { Status = InitiativeStatus.Ended }] : []);
            return new InitiativeStep(decision, changed, Added: null);
        }

        var successor = Successor(before, said, goal, who);
        if (standing is null)
        {
            return new InitiativeStep(decision, changed, successor);
        }

        changed.Add(standing with { Title = successor.Title, Due = successor.Due, Status = InitiativeStatus.NotStarted });
        return new InitiativeStep(decision, changed, Added: null);
    }

    private static InitiativeDecision DecisionOf(DraftInitiative said, DecisionKind kind, Initiative before, Initiative after, GoalToAnswer goal, DeliveredBy who)
    {
        var sequence = (goal.History.DecisionIn(before.Id, goal.Period)?.Sequence ?? 0) + 1;

        return new InitiativeDecision(
            new DecisionId(StableId.From("decision", before.Id.ToString(), goal.Period.ToString(), $"{sequence}")),
            before.Id,
            goal.Goal.Id,
            goal.Period,
            sequence,
            said.Progress,
            kind,
            kind is DecisionKind.Continue ? "" : said.Reason.Trim(),
            before.Due,
            after.Due == before.Due ? null : after.Due,
            after.ReplacedBy,
            who.Person,
            who.At);
    }

    private static InitiativeStatus StatusAfter(InitiativeStatus before, InitiativeProgress? progress, DecisionKind kind) => (kind, progress) switch
    {
        (DecisionKind.End or DecisionKind.Replace, _) => InitiativeStatus.Ended,
        (_, InitiativeProgress.Done) => InitiativeStatus.Done,
        (DecisionKind.Postpone, _) => InitiativeStatus.Postponed,
        (_, InitiativeProgress.OnPlan or InitiativeProgress.Partly) => InitiativeStatus.InProgress,
        (_, InitiativeProgress.NotOnPlan) => InitiativeStatus.Delayed,
        _ => before,
    };

    // The period's first decision knows the date from before. Nobody wrote down the status, but what was open enough to be decided on was under way.
    private static Initiative Before(Initiative initiative, GoalToAnswer goal)
    {
        var first = goal.History.Decisions.Where(one => one.Initiative == initiative.Id && one.Period == goal.Period).MinBy(one => one.Sequence);

        return first is null ? initiative : initiative with
        {
            Status = initiative.Status is InitiativeStatus.NotStarted ? initiative.Status : InitiativeStatus.InProgress,
            Due = first.OldDue,
            ReplacedBy = null,
        };
    }

    private static Initiative Successor(Initiative before, DraftInitiative said, GoalToAnswer goal, DeliveredBy who)
        => new(
            Delivery.ReplacementOf(before.Id, goal.Period),
            goal.Goal.Id,
            said.Reason.Trim(),
            before.Owner,
            DateOnly.FromDateTime(who.At.DateTime),
            said.NewDueOrNull() ?? before.Due,
            InitiativeStatus.NotStarted,
            Replaces: before.Id,
            ReplacedBy: null,
            before.Order);

    private static bool SaysTheSame(InitiativeDecision now, InitiativeDecision? before)
        => before is not null && (now.Kind, now.Progress, now.Reason, now.NewDue) == (before.Kind, before.Progress, before.Reason, before.NewDue);
}
