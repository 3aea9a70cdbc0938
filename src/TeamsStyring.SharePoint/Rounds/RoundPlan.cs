using System.Collections.Concurrent;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>When what of a round is due.</summary>
internal sealed class RoundPlan(RoundSettings settings, TimeProvider clock)
{
    /// <summary>How often the working copy is asked whether the lists are owed anything; that costs SharePoint nothing.</summary>
    private static readonly TimeSpan _glance = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _search = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _longestTrouble = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<PlanList, bool> _woken = new();
    private readonly Dictionary<PlanList, DateTimeOffset> _read = [];
    private DateTimeOffset? _met;

    /// <summary>Whether Graph would find our door open.</summary>
    public bool IsListening { get; set; }

    public void Wake(PlanList list, bool affirm) => _woken.AddOrUpdate(list, affirm, (_, before) => before || affirm);

    /// <returns>Whether the lists have to be looked for: at the start, when one was not found where it was, and now and then while some are missing.</returns>
    public bool IsTimeToMeet(bool hasAll)
    {
        var now = clock.GetUtcNow();
        if (_met is { } met && (hasAll || now - met < _search))
        {
            return false;
        }

        _met = now;

        return true;
    }

    public void MeetAgain() => _met = null;

    /// <returns>The lists that have to be read now, and whether Graph asked if their subscription is still wanted.</returns>
    public IReadOnlyDictionary<PlanList, bool> TakeDue(IEnumerable<PlanList> lists)
    {
        Dictionary<PlanList, bool> due = [];
        foreach (var list in lists)
        {
            if (_woken.TryRemove(list, out var affirm) || IsTimeToRead([list]))
            {
                due[list] = affirm;
            }
        }

        return due;
    }

    /// <returns>Whether a list has waited its time. A notice alone does not count: most tell of what was just written from here.</returns>
    public bool IsTimeToRead(IEnumerable<PlanList> lists)
    {
        var now = clock.GetUtcNow();

        return lists.Any(list => !_read.TryGetValue(list, out var read) || now - read >= settings.Pull || read > now);
    }

    /// <summary>A list was read to its end, or asked for as much as it can be for now.</summary>
    public void WasRead(PlanList list) => _read[list] = clock.GetUtcNow();

    /// <summary>Whether the rows that wait go out now: a full batch always, a smaller one when the oldest has waited its time.</summary>
    public bool IsRipe(OwedCount owed, int full) => owed.Rows >= full || (owed.Oldest is { } oldest && clock.GetUtcNow() - oldest >= settings.Gather);

    /// <returns>How long to wait before the next turn.</returns>
    public TimeSpan Pause(SiteCondition condition, int failures)
    {
        if (condition.Trouble is SiteTrouble.None or SiteTrouble.ListsMissing)
        {
            return settings.Gather < _glance ? settings.Gather / 2 + TimeSpan.FromMilliseconds(50) : _glance;
        }

        var pause = condition is { Until: { } until } ? until - clock.GetUtcNow() : TimeSpan.FromSeconds(Math.Pow(2, Math.Min(failures, 7)));

        return pause > _longestTrouble ? _longestTrouble : pause > TimeSpan.Zero ? pause : TimeSpan.FromSeconds(1);
    }
}
