using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Data.Common;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads where the initiatives of a year stand once, and again only when a version says that one changed. What they are called is read for those that are shown.</summary>
public sealed class InitiativesOfYear
{
    private const string Stands = """
        SELECT i."Id", i."Goal", i."Status", i."Due" FROM "Goals" AS g JOIN "Initiatives" AS i ON i."Goal" = g."Id"
        WHERE g."Tenant" = $tenant AND g."Year" = $year AND g."Removed" IS NULL AND i."Tenant" = $tenant AND i."Removed" IS NULL
        ORDER BY i."Order"
        """;

    private readonly ConcurrentDictionary<(TenantId Tenant, int Year), ((string, string) Version, FrozenDictionary<GoalId, InitiativeStand[]> Stands)> _read = new();

    /// <returns>The year's initiatives by goal, in the order of the plan; a goal that has none is not in it.</returns>
    public async Task<IReadOnlyDictionary<GoalId, InitiativeStand[]>> ReadAsync(WorkingCopy copy, int year, CancellationToken cancellationToken)
    {
        var versions = await copy.ReadVersionsAsync(cancellationToken);
        var version = (versions.Plans, versions.Initiatives);
        if (_read.TryGetValue((copy.Tenant, year), out var known) && known.Version == version)
        {
            return known.Stands;
        }

        var rows = await copy.ReadAsync(Stands, [("$year", year)], Read, cancellationToken);
        var stands = rows.GroupBy(row => row.Goal).ToFrozenDictionary(own => own.Key, own => own.ToArray());
        _read[(copy.Tenant, year)] = (version, stands);
        return stands;
    }

    private static InitiativeStand Read(DbDataReader reader)
    {
        var row = new RowCursor(reader);

        return new(new InitiativeId(row.Id()), row.Goal(), row.Word<InitiativeStatus>(), row.DayOrNull());
    }
}
