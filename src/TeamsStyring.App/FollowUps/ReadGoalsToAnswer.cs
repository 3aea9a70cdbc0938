using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads goals with all that answering them depends on, in a handful of queries however many goals there are.</summary>
internal static class ReadGoalsToAnswer
{
    public static async Task<IReadOnlyList<GoalToAnswer>> RunAsync(WorkingCopy copy, IReadOnlyList<Goal> goals, ReportingPeriod period, PeriodCalendar periods, CancellationToken cancellationToken)
    {
        var ids = goals.Select(goal => goal.Id).ToList();
        var indicators = await copy.Indicators.Where(row => ids.Contains(row.Goal)).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var initiatives = await copy.Initiatives.Where(row => ids.Contains(row.Goal)).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var followUps = await copy.FollowUps.Where(row => ids.Contains(row.Goal)).ToListAsync(cancellationToken);
        var measurements = await copy.Measurements.Where(row => ids.Contains(row.Goal)).ToListAsync(cancellationToken);
        var decisions = await copy.Decisions.Where(row => ids.Contains(row.Goal)).ToListAsync(cancellationToken);
        var drafts = await copy.Drafts.Where(row => ids.Contains(row.Goal) && row.Period == period).ToListAsync(cancellationToken);

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
