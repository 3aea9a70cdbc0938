using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>Reads what units were asked for in the period of an answer, and what they have said.</summary>
internal static class InvolvementLines
{
    public static async Task<ILookup<GoalId, Involvement>> ReadAsync(Asking asking, Standing standing, IReadOnlyDictionary<GoalId, Goal> goals, CancellationToken cancellationToken)
    {
        var periods = standing.Goals.Select(goal => goal.Goal.Cadence.AnsweredBy(standing.Period)).OfType<ReportingPeriod>().Distinct().ToList();
        List<GoalId> ids = [.. goals.Keys];
        var requests = ids.Count <= Answer.MostByGoal ? asking.Copy.Involvements.Where(row => ids.Contains(row.Goal)) : asking.Copy.Involvements;
        var rows = await requests.Where(row => periods.Contains(row.Period)).ToListAsync(cancellationToken);
        return rows.Where(row => goals.ContainsKey(row.Goal)).ToLookup(row => row.Goal);
    }
}
