using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads the goals of a year once, and again only when a version says that plans changed.</summary>
public sealed class GoalCatalogues
{
    private readonly ConcurrentDictionary<(TenantId Tenant, int Year), GoalCatalogue> _read = new();

    /// <param name="version">The plans' version now; the caller has just asked for it, and the other rooms of memory go by the same.</param>
    public async Task<GoalCatalogue> ReadAsync(WorkingCopy copy, int year, string version, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((copy.Tenant, year), out var known) && known.Version == version)
        {
            return known;
        }

        var goals = await copy.Goals.Where(goal => goal.Year == year).OrderBy(goal => goal.Order).ThenBy(goal => goal.Id).ToListAsync(cancellationToken);
        var named = await copy.Indicators.Where(indicator => copy.Goals.Any(goal => goal.Id == indicator.Goal && goal.Year == year))
            .OrderBy(indicator => indicator.Order).Select(indicator => new { indicator.Goal, indicator.Name }).ToListAsync(cancellationToken);
        var indicators = named.ToLookup(indicator => indicator.Goal, indicator => indicator.Name);
        var catalogue = new GoalCatalogue(year, version, goals.ConvertAll(goal => new CatalogueGoal(goal, [.. indicators[goal.Id]])));
        _read[(copy.Tenant, year)] = catalogue;
        return catalogue;
    }
}
