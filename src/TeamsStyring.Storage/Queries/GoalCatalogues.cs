using System.Collections.Concurrent;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads the goals of a year once, and again only when a version says that plans changed.</summary>
public sealed class GoalCatalogues
{
    private const string Named = """
        SELECT i."Goal", i."Name" FROM "Goals" AS g JOIN "Indicators" AS i ON i."Goal" = g."Id"
        WHERE g."Tenant" = $tenant AND g."Year" = $year AND g."Removed" IS NULL AND i."Tenant" = $tenant AND i."Removed" IS NULL
        ORDER BY i."Order"
        """;

    private readonly ConcurrentDictionary<(TenantId Tenant, int Year), GoalCatalogue> _read = new();

    /// <param name="version">The plans' version now; the caller has just asked for it, and the other rooms of memory go by the same.</param>
    public async Task<GoalCatalogue> ReadAsync(WorkingCopy copy, int year, string version, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((copy.Tenant, year), out var known) && known.Version == version)
        {
            return known;
        }

        var goals = await copy.SelectAsync(PlanShapes.Goal, """r."Year" = $year ORDER BY r."Order", r."Id" """, [("$year", year)], cancellationToken);
        var named = await copy.ReadAsync(Named, [("$year", year)], static row => (Goal: new GoalId(row.GetGuid(0)), Name: SharedTexts.Of(row.GetString(1))), cancellationToken);
        var indicators = named.ToLookup(indicator => indicator.Goal, indicator => indicator.Name);
        var catalogue = new GoalCatalogue(year, version, goals.ConvertAll(goal => new CatalogueGoal(goal, indicators[goal.Id].ToArray())));
        _read[(copy.Tenant, year)] = catalogue;
        return catalogue;
    }
}
