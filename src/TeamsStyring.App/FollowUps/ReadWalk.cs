using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads all goals that one person answers in a period. A goal without a responsible person is in nobody's card (S1-24).</summary>
internal sealed class ReadWalk(OwnGoals own, MunicipalCalendar calendar)
{
    public async Task<CardWalk> RunAsync(WorkingCopy copy, Caller caller, ReportingPeriod period, bool withDeputy, CancellationToken cancellationToken)
    {
        var person = caller.Id;
        List<GoalRows> goals =
        [
            .. (await own.ReadAsync(copy, person, period, cancellationToken))
                .Where(rows => rows.Goal is { Responsible: not null } && (withDeputy || rows.Goal.Responsible == person) && rows.Goal.Cadence.Period == period.Kind)
                .OrderBy(rows => rows.Goal.Responsible != person).ThenBy(rows => caller.Organisation.NameOf(rows.Goal.Unit), StringComparer.Ordinal)
                .ThenBy(rows => rows.Goal.Order).ThenBy(rows => rows.Goal.Number, StringComparer.Ordinal),
        ];
        var handovers = await copy.ReadWaitingHandoversAsync(goals.Select(rows => rows.Goal.Id), person, cancellationToken);
        var periods = caller.Organisation.Periods;
        var toAnswer = await ReadGoalsToAnswer.RunAsync(copy, goals, period, periods, cancellationToken);

        return new CardWalk(person, period, withDeputy, [.. toAnswer.Select(goal => Card(goal, caller, handovers.Find(row => row.Goal == goal.Goal.Id)))]);
    }

    /// <returns>The same walk after a draft was saved in it.</returns>
    public CardWalk With(CardWalk walk, FollowUpDraft draft, Caller caller)
        => walk with { Goals = [.. walk.Goals.Select(goal => goal.Goal.Id == draft.Goal ? Card(goal.ToAnswer with { Draft = draft }, caller, goal.Handover) : goal)] };

    private CardGoal Card(GoalToAnswer goal, Caller caller, HandoverRequest? handover)
    {
        var problems = FollowUpRule.ProblemsOf(goal.Answer, goal, calendar);

        return new CardGoal(
            goal,
            goal.StateWhen(problems.Count == 0),
            problems,
            UnchangedRule.BarFor(goal, calendar),
            handover,
            AsDeputy: goal.Goal.Responsible != caller.Id,
            IsOpen: goal.Dates.IsOpenOn(calendar.Today));
    }
}
