using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads where the initiatives of a year stand once, and again only when a version says that one changed. What they are called is read for those that are shown.</summary>
public sealed class InitiativesOfYear
{
    private readonly ConcurrentDictionary<(TenantId Tenant, int Year), ((string, string) Version, ILookup<GoalId, InitiativeStand> Stands)> _read = new();

    /// <returns>The year's initiatives by goal, in the order of the plan.</returns>
    public async Task<ILookup<GoalId, InitiativeStand>> ReadAsync(WorkingCopy copy, int year, CancellationToken cancellationToken)
    {
        var versions = await copy.ReadVersionsAsync(cancellationToken);
        var version = (versions.Plans, versions.Initiatives);
        if (_read.TryGetValue((copy.Tenant, year), out var known) && known.Version == version)
        {
            return known.Stands;
        }

        var rows = await copy.Goals.Where(goal => goal.Year == year)
            .Join(copy.Initiatives, goal => goal.Id, initiative => initiative.Goal, (goal, initiative) => new { initiative.Id, initiative.Goal, initiative.Status, initiative.Due, initiative.Order })
            .ToListAsync(cancellationToken);
        var stands = rows.OrderBy(row => row.Order).ToLookup(row => row.Goal, row => new InitiativeStand(row.Id, row.Goal, row.Status, row.Due));
        _read[(copy.Tenant, year)] = (version, stands);
        return stands;
    }
}
