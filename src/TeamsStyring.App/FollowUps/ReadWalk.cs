using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads all goals that one person answers in a period. A goal without a responsible person is in nobody's card (S1-24).</summary>
internal sealed class ReadWalk(MunicipalCalendar calendar)
{
    public async Task<CardWalk> RunAsync(WorkingCopy copy, Caller caller, ReportingPeriod period, bool withDeputy, CancellationToken cancellationToken)
    {
        var person = caller.Id;
        var rows = (await copy.ReadGoalsOfAsync(person, period.Year, cancellationToken)).Where(goal => goal.Responsible is not null && (withDeputy || goal.Responsible == person));
        List<Goal> goals =
        [
            .. rows.Where(goal => goal.Cadence.Period == period.Kind)
                .OrderBy(goal => goal.Responsible != person).ThenBy(goal => caller.Organisation.NameOf(goal.Unit), StringComparer.Ordinal)
                .ThenBy(goal => goal.Order).ThenBy(goal => goal.Number, StringComparer.Ordinal),
        ];
        var ids = goals.ConvertAll(goal => goal.Id);
        var handovers = await copy.ReadWaitingHandoversAsync(ids, person, cancellationToken);
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
