using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Export;

/// <summary>Reads what was answered, some hundred goals at a time: five years of a large kommune do not fit in memory at once.</summary>
internal static class ReadAnswers
{
    private const int Together = 400;

    /// <param name="year">Only that year's plans; <see langword="null"/> for all.</param>
    /// <returns>By unit as the organisation stands, then by year and the plan's order.</returns>
    public static async IAsyncEnumerable<GoalAnswers> InOrderAsync(WorkingCopy copy, Organisation organisation, int? year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var places = PlacesOf(organisation.Units);
        var goals = await copy.Goals.Where(goal => year == null || goal.Year == year).ToListAsync(cancellationToken);
        var ordered = goals.OrderBy(goal => places.GetValueOrDefault(goal.Unit, int.MaxValue)).ThenBy(goal => goal.Year).ThenBy(goal => goal.Order).ThenBy(goal => goal.Number, StringComparer.Ordinal);
        foreach (var some in ordered.Chunk(Together))
        {
            foreach (var answers in await ReadAsync(copy, some, cancellationToken))
            {
                yield return answers;
            }
        }
    }

    private static async Task<IReadOnlyList<GoalAnswers>> ReadAsync(WorkingCopy copy, Goal[] goals, CancellationToken cancellationToken)
    {
        var ids = goals.Select(goal => goal.Id).ToArray();
        var indicators = (await copy.Indicators.Where(indicator => ids.Contains(indicator.Goal)).ToListAsync(cancellationToken)).OrderBy(indicator => indicator.Order).ToLookup(indicator => indicator.Goal);
        var initiatives = (await copy.Initiatives.Where(initiative => ids.Contains(initiative.Goal)).ToListAsync(cancellationToken)).OrderBy(initiative => initiative.Order).ToLookup(initiative => initiative.Goal);
        var followUps = (await copy.FollowUps.Where(followUp => ids.Contains(followUp.Goal)).ToListAsync(cancellationToken)).OrderBy(followUp => followUp.Sequence).ToLookup(followUp => followUp.Goal);
        var measurements = (await copy.Measurements.Where(measurement => ids.Contains(measurement.Goal)).ToListAsync(cancellationToken)).OrderBy(measurement => measurement.Sequence).ToLookup(measurement => measurement.Goal);
        var decisions = (await copy.Decisions.Where(decision => ids.Contains(decision.Goal)).ToListAsync(cancellationToken)).OrderBy(decision => decision.Sequence).ToLookup(decision => decision.Goal);

        return
        [
            .. goals.Select(goal => new GoalAnswers(
                goal, [.. indicators[goal.Id]], [.. initiatives[goal.Id]], [.. followUps[goal.Id]], [.. measurements[goal.Id]], [.. decisions[goal.Id]])),
        ];
    }

    private static Dictionary<UnitId, int> PlacesOf(UnitTree units)
        => units.Roots.SelectMany(root => Walk(units, root)).Select((unit, place) => (unit, place)).ToDictionary(found => found.unit.Id, found => found.place);

    private static IEnumerable<Unit> Walk(UnitTree units, Unit unit)
        => units.ChildrenOf(unit.Id).SelectMany(child => Walk(units, child)).Prepend(unit);
}
