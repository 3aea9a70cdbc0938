using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>The rows that hang on a goal, an indicator or an initiative, and a unit's plans and goals.</summary>
internal static class Children
{
    public static async Task<IReadOnlyList<(PlanList List, List<string> Keys)>> OfAsync(WorkingCopy copy, PlanList list, string key, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(key, out var id))
        {
            return [];
        }

        return list switch
        {
            PlanList.Units =>
            [
                (PlanList.Plans, await KeysAsync(copy.Plans.Where(row => row.Unit == new UnitId(id)).Select(row => row.Id), cancellationToken)),
                (PlanList.Goals, await KeysAsync(copy.Goals.Where(row => row.Unit == new UnitId(id)).Select(row => row.Id), cancellationToken)),
            ],
            PlanList.Goals => await OfGoalAsync(copy, new GoalId(id), cancellationToken),
            PlanList.Indicators => [(PlanList.Measurements, await KeysAsync(copy.Measurements.Where(row => row.Indicator == new IndicatorId(id)).Select(row => row.Id), cancellationToken))],
            PlanList.Initiatives => [(PlanList.Decisions, await KeysAsync(copy.Decisions.Where(row => row.Initiative == new InitiativeId(id)).Select(row => row.Id), cancellationToken))],
            _ => [],
        };
    }

    private static async Task<IReadOnlyList<(PlanList List, List<string> Keys)>> OfGoalAsync(WorkingCopy copy, GoalId goal, CancellationToken cancellationToken) =>
    [
        (PlanList.Indicators, await KeysAsync(copy.Indicators.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.Initiatives, await KeysAsync(copy.Initiatives.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.Measurements, await KeysAsync(copy.Measurements.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.Decisions, await KeysAsync(copy.Decisions.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.FollowUps, await KeysAsync(copy.FollowUps.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.Involvements, await KeysAsync(copy.Involvements.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
        (PlanList.Evidence, await KeysAsync(copy.Evidence.Where(row => row.Goal == goal).Select(row => row.Id), cancellationToken)),
    ];

    private static async Task<List<string>> KeysAsync<T>(IQueryable<T> ids, CancellationToken cancellationToken)
        where T : struct
        => (await ids.ToListAsync(cancellationToken)).ConvertAll(id => id.ToString() ?? "");
}
