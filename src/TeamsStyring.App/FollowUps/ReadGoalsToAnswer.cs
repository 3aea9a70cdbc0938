using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads goals with all that answering them depends on, in a handful of queries however many goals there are.</summary>
internal static class ReadGoalsToAnswer
{
    public static async Task<IReadOnlyList<GoalToAnswer>> RunAsync(WorkingCopy copy, IReadOnlyList<Goal> goals, ReportingPeriod period, PeriodCalendar periods, CancellationToken cancellationToken)
    {
        var ids = goals.Select(goal => goal.Id).ToList();
        var indicators = await copy.ReadIndicatorsAsync(ids, cancellationToken);
        var initiatives = await copy.ReadInitiativesAsync(ids, cancellationToken);
        var followUps = await copy.ReadFollowUpsAsync(ids, cancellationToken);
        var measurements = await copy.ReadMeasurementsAsync(ids, cancellationToken);
        var decisions = await copy.ReadDecisionsAsync(ids, cancellationToken);
        var drafts = await copy.ReadDraftsAsync(ids, period, cancellationToken);

        return
        [
            .. from goal in goals
               let history = new GoalHistory(
                   [.. followUps.Where(row => row.Goal == goal.Id)],
                   [.. measurements.Where(row => row.Goal == goal.Id)],
                   [.. decisions.Where(row => row.Goal == goal.Id)])
               select new GoalToAnswer(
                   goal,
                   periods.DatesFor(period, goal.Unit),
                   [.. indicators.Where(row => row.Goal == goal.Id)],
                   [.. initiatives.Where(row => row.Goal == goal.Id)],
                   history,
                   drafts.Find(row => row.Goal == goal.Id)),
        ];
    }
}
