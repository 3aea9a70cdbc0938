using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Data.Common;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// Reads where the kommune's goals stand in a period once, and afterwards only what somebody has delivered since: in the last days of a period that is
/// one row at a time, and nobody who asks waits for thousands.
/// </summary>
public sealed class AnsweredPeriods
{
    // This year's, last year's and what they are compared with. Older ones are read when somebody asks.
    private const int Most = 12;

    private const string Answers = """
        SELECT r.rowid, r."Id", r."Goal", r."Period", r."Sequence", r."Achievement", r."Causes", r."Needs", r."InvolveUnits" <> '[]' OR r."InvolveOthers" <> ''
        FROM "FollowUps" AS r
        WHERE r."Tenant" = $tenant AND r."Period" IN (SELECT value FROM json_each($periods)) AND r.rowid > $after
        """;

    private const string Versions = """
        SELECT r."Key", r."Value" FROM "Settings" AS r WHERE r."Tenant" = $tenant AND r."Key" IN (SELECT value FROM json_each($keys))
        """;

    private static readonly FrozenDictionary<string, Achievement> Achievements = Enum.GetValues<Achievement>().ToFrozenDictionary(achievement => achievement.ToString(), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(TenantId Tenant, ReportingPeriod Period), Known> _read = new();

    private long _asked;

    public async Task<AnsweredPeriod> ReadAsync(WorkingCopy copy, ReportingPeriod period, CancellationToken cancellationToken)
    {
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Answers;
        if (_read.TryGetValue((copy.Tenant, period), out var known) && known.Version.Equals(version, StringComparison.Ordinal))
        {
            known.AskedAt = Interlocked.Increment(ref _asked);

            return known.Answered;
        }

        // Asked before the answers are read: what is delivered in between is read now and again the next time, never missed.
        var periods = AnsweringPeriods.Of(period);
        var added = await VersionAsync(copy, "answered", periods, cancellationToken);
        var changed = await VersionAsync(copy, "reanswered", periods, cancellationToken);
        var now = known is null || !known.Changed.Equals(changed, StringComparison.Ordinal)
            ? await ReadAsync(copy, new Known(new AnsweredPeriod(period, new Dictionary<ReportingPeriod, Dictionary<GoalId, AnsweredGoal>>()), version, added, changed, LastRow: 0), periods, cancellationToken)
            : known.Added.Equals(added, StringComparison.Ordinal) ? known with { Version = version }
            : await ReadAsync(copy, known with { Version = version, Added = added }, periods, cancellationToken);
        now.AskedAt = Interlocked.Increment(ref _asked);
        _read[(copy.Tenant, period)] = now;
        Forget(copy.Tenant);

        return now.Answered;
    }

    private static async Task<string> VersionAsync(WorkingCopy copy, string what, List<ReportingPeriod> periods, CancellationToken cancellationToken)
    {
        var rows = await copy.ReadAsync(
            Versions,
            [("$keys", PreparedReads.Words(periods.Select(period => $"{what}-{period}")))],
            static row => $"{row.GetString(0)} {row.GetString(1)}",
            cancellationToken);

        return string.Join(' ', rows.Order(StringComparer.Ordinal));
    }

    private static async Task<Known> ReadAsync(WorkingCopy copy, Known known, List<ReportingPeriod> periods, CancellationToken cancellationToken)
    {
        var answers = known.Answered.Answers.ToDictionary(pair => pair.Key, pair => new Dictionary<GoalId, AnsweredGoal>(pair.Value));
        var last = known.LastRow;
        var rows = await copy.ReadAsync(Answers, [("$periods", PreparedReads.Words(periods)), ("$after", last)], static row => (Number: row.GetInt64(0), Period: row.GetString(3), Answer: Read(row)), cancellationToken);
        foreach (var (number, written, answer) in rows)
        {
            last = Math.Max(last, number);
            var period = ReportingPeriod.Parse(written);
            var own = answers.TryGetValue(period, out var all) ? all : answers[period] = [];
            if (!own.TryGetValue(answer.Goal, out var other) || other.Sequence < answer.Sequence)
            {
                own[answer.Goal] = answer;
            }
        }

        foreach (var own in answers.Values)
        {
            own.TrimExcess();
        }

        return known with { Answered = new AnsweredPeriod(known.Answered.Period, answers), LastRow = last };
    }

    private static AnsweredGoal Read(DbDataReader row)
        => new(
            new FollowUpId(row.GetGuid(1)),
            new GoalId(row.GetGuid(2)),
            row.GetInt32(4),
            Achievements[row.GetString(5)],
            SharedCauses.Of(row.GetString(6)),
            row.GetString(7),
            row.GetBoolean(8));

    /// <summary>Leaves to the database the period that nobody has asked about for the longest.</summary>
    private void Forget(TenantId tenant)
    {
        var own = _read.Where(pair => pair.Key.Tenant == tenant).ToList();
        if (own.Count > Most && own.MinBy(pair => pair.Value.AskedAt) is var oldest)
        {
            _read.TryRemove(oldest);
        }
    }

    /// <param name="Version">The version of all answers that this was last compared at.</param>
    /// <param name="Added">The version of what was appended for the period.</param>
    /// <param name="Changed">The version of what was changed in its place, as somebody may do in a list.</param>
    /// <param name="LastRow">The newest row that was read; what is appended comes after it.</param>
    private sealed record Known(AnsweredPeriod Answered, string Version, string Added, string Changed, long LastRow)
    {
        public long AskedAt { get; set; }
    }
}
