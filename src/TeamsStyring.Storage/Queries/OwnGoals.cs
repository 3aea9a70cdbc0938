using System.Collections.Concurrent;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// Reads the goals that a person answers for, with as much of their history as an answer depends on, once for as long as somebody goes through the card: between
/// two presses nothing but what is typed has changed, and a version says when more has.
/// </summary>
public sealed class OwnGoals(TimeProvider clock)
{
    // So many at a time on the last day of a quarter in the largest kommune, some tens of kilobytes each.
    private const int Most = 128;

    // A card takes two minutes; whoever comes back to it after a call waits some milliseconds longer.
    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(TenantId Tenant, PersonId Person, ReportingPeriod Period), Known> _read = new();

    /// <returns>The goals of the period's year that the person is responsible or deputy for, with what answering them in the period depends on.</returns>
    public async Task<IReadOnlyList<GoalRows>> ReadAsync(WorkingCopy copy, PersonId person, ReportingPeriod period, CancellationToken cancellationToken)
    {
        // Asked before the rows are read: what is changed in between is read now and again the next time, never missed.
        var versions = await copy.ReadVersionsAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var key = (copy.Tenant, person, period);
        if (_read.TryGetValue(key, out var known) && known.IsOf(versions))
        {
            known.AskedAt = now;

            return known.Rows;
        }

        var whole = await copy.ReadGoalRowsAsync(await copy.ReadGoalsOfAsync(person, period.Year, cancellationToken), cancellationToken);
        IReadOnlyList<GoalRows> rows = [.. whole.Select(goal => goal with { History = goal.History.ForAnsweringIn(period) })];
        _read[key] = new Known(versions, rows) { AskedAt = now };
        Forget(now);

        return rows;
    }

    private void Forget(DateTimeOffset now)
    {
        // A snapshot: others read on meanwhile.
        var all = _read.ToArray();
        foreach (var (key, _) in all.Where(pair => now - pair.Value.AskedAt > _goodFor).Concat(all.Length > Most ? all.OrderBy(pair => pair.Value.AskedAt).Take(all.Length - Most) : []))
        {
            _read.TryRemove(key, out _);
        }
    }

    private sealed record Known(DataVersions Versions, IReadOnlyList<GoalRows> Rows)
    {
        public DateTimeOffset AskedAt { get; set; }

        // Where people are reached is no part of it.
        public bool IsOf(DataVersions now) => Versions with { Conversations = now.Conversations } == now;
    }
}
