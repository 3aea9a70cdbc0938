using System.Collections.Concurrent;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>Counts the delayed initiatives of a year once a day, and again only when a version says that an initiative changed.</summary>
public sealed class DelayedInitiatives
{
    private readonly ConcurrentDictionary<(TenantId Tenant, int Year), ((string, string) Version, DateOnly Today, IReadOnlyDictionary<GoalId, int> Delayed)> _counted = new();

    /// <returns>How many of each goal's initiatives are delayed; goals with none are left out.</returns>
    public async Task<IReadOnlyDictionary<GoalId, int>> CountAsync(WorkingCopy copy, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var versions = await copy.ReadVersionsAsync(cancellationToken);
        var version = (versions.Plans, versions.Initiatives);
        if (_counted.TryGetValue((copy.Tenant, year), out var known) && known.Version == version && known.Today == today)
        {
            return known.Delayed;
        }

        var delayed = await copy.CountDelayedAsync(year, today, cancellationToken);
        _counted[(copy.Tenant, year)] = (version, today, delayed);
        return delayed;
    }
}
