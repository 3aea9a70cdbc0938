using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Data.Common;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads what was decided about the kommune's initiatives in a period once, and again only when a version says that somebody has answered since.</summary>
public sealed class DecidedPeriods
{
    // The open period, the one before, and what somebody goes back to.
    private const int Most = 4;

    private const string Decisions = """
        SELECT r."Id", r."Initiative", r."Goal", r."Kind", r."Sequence" FROM "Decisions" AS r
        WHERE r."Tenant" = $tenant AND r."Period" IN (SELECT value FROM json_each($periods))
        """;

    private static readonly FrozenDictionary<string, DecisionKind> Kinds = Enum.GetValues<DecisionKind>().ToFrozenDictionary(kind => kind.ToString(), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(TenantId Tenant, ReportingPeriod Period), (string Version, IReadOnlyList<DecisionStand> Decided)> _read = new();

    /// <returns>The decision that counts for each initiative, in the period or in the one that goals of another cadence answer in its place.</returns>
    public async Task<IReadOnlyList<DecisionStand>> ReadAsync(WorkingCopy copy, ReportingPeriod period, CancellationToken cancellationToken)
    {
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Answers;
        if (_read.TryGetValue((copy.Tenant, period), out var known) && known.Version.Equals(version, StringComparison.Ordinal))
        {
            return known.Decided;
        }

        var rows = await copy.ReadAsync(Decisions, [("$periods", PreparedReads.Words(AnsweringPeriods.Of(period)))], Read, cancellationToken);
        Dictionary<InitiativeId, DecisionStand> newest = [];
        foreach (var row in rows)
        {
            if (!newest.TryGetValue(row.Initiative, out var other) || other.Sequence < row.Sequence)
            {
                newest[row.Initiative] = row;
            }
        }

        DecisionStand[] decided = [.. newest.Values];
        Forget(copy.Tenant);
        _read[(copy.Tenant, period)] = (version, decided);

        return decided;
    }

    /// <summary>Leaves a kommune's periods to the database when somebody has gone through more of them than are worth keeping.</summary>
    private void Forget(TenantId tenant)
    {
        var own = _read.Keys.Where(key => key.Tenant == tenant).ToList();
        foreach (var key in own.Count < Most ? [] : own)
        {
            _read.TryRemove(key, out _);
        }
    }

    private static DecisionStand Read(DbDataReader row)
        => new(new DecisionId(row.GetGuid(0)), new InitiativeId(row.GetGuid(1)), new GoalId(row.GetGuid(2)), Kinds[row.GetString(3)], row.GetInt32(4));
}
