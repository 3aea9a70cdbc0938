using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Pull;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>What one turn of a round does: find, read, bring, subscribe.</summary>
internal sealed class RoundWork(WorkingCopies copies, MeetLists meet, PullList pull, PushRows push, KeepSubscriptions subscriptions)
{
    private readonly HashSet<PlanList> _read = [];
    private readonly HashSet<PlanList> _failing = [];
    private IReadOnlyList<PlanList> _missing = [];

    public TenantSite Site => push.Site;

    /// <summary>The lists that were found; empty until then.</summary>
    public IReadOnlyList<MetList> Met { get; private set; } = [];

    /// <summary>Whether every list has been read to its end since the start.</summary>
    public bool IsReadToEnd => Met.Count > 0 && Met.All(list => _read.Contains(list.List));

    public OwedCount LastCount => push.LastCount;

    public async Task<bool> HasPlansAsync(CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(Site.Tenant);

        return await copy.Municipalities.AnyAsync(cancellationToken);
    }

    public async Task<SiteCondition> RunAsync(RoundPlan plan, Action<PlanList, bool> wake, CancellationToken cancellationToken)
    {
        // Counted first, so that whoever asks learns of what waits also while nothing can go out.
        await push.CountAsync(cancellationToken);
        if (plan.IsTimeToMeet(Met.Count > 0 && _missing is []) && await MeetAsync(plan, cancellationToken) is { } trouble)
        {
            return trouble;
        }

        var due = plan.TakeDue(Met.Select(list => list.List));
        foreach (var list in Met.Where(list => due.ContainsKey(list.List)))
        {
            if (await ReadAsync(list, plan, cancellationToken) is { } fault)
            {
                return Troubled(fault, plan, due);
            }

            // A list may have many pages; full batches do not wait for them all.
            if (await BringAsync(plan, onlyFull: true, cancellationToken) is { } stopped)
            {
                return Troubled(stopped, plan, due);
            }
        }

        if (await BringAsync(plan, onlyFull: false, cancellationToken) is { } brought)
        {
            return Troubled(brought, plan, due);
        }

        if (plan.IsListening)
        {
            await subscriptions.RunAsync([.. due.Where(list => list.Value).Select(list => list.Key)], wake, cancellationToken);
        }

        return _missing is [] ? SiteCondition.Well : new SiteCondition(SiteTrouble.ListsMissing, _missing, null, "");
    }

    private async Task<SiteCondition?> MeetAsync(RoundPlan plan, CancellationToken cancellationToken)
    {
        switch (await meet.RunAsync(cancellationToken))
        {
            case MetOutcome.Met met:
                if (Met is [])
                {
                    await using var copy = copies.Open(Site.Tenant);
                    await RefusedRows.TryAgainAsync(copy, cancellationToken);
                }

                Met = met.Lists;
                _missing = met.Missing;

                return null;
            case MetOutcome.Trouble trouble:
                plan.MeetAgain();

                return trouble.Condition;
            case var unknown:
                throw new System.Diagnostics.UnreachableException(unknown.GetType().Name);
        }
    }

    /// <returns>What stops the whole round; what is wrong with one list alone stops that list.</returns>
    private async Task<GraphFault?> ReadAsync(MetList list, RoundPlan plan, CancellationToken cancellationToken)
    {
        var fault = await pull.RunAsync(list.List, cancellationToken);
        switch (fault)
        {
            case null:
                _read.Add(list.List);
                await MarkAsync(list.List, "", cancellationToken);
                break;
            case GraphFault.NotFound:
                plan.MeetAgain();
                await MarkAsync(list.List, "list-not-found", cancellationToken);
                break;
            case GraphFault.Refused:
                await MarkAsync(list.List, "refused", cancellationToken);
                break;
            default:
                return fault;
        }

        plan.WasRead(list.List);

        return null;
    }

    private async Task MarkAsync(PlanList list, string failing, CancellationToken cancellationToken)
    {
        if (failing.Length > 0 ? !_failing.Add(list) : !_failing.Remove(list))
        {
            return;
        }

        await using var copy = copies.Open(Site.Tenant);
        DateTimeOffset? since = failing.Length > 0 ? push.Now : null;
        await copy.SyncedLists.Where(row => row.List == list)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Failing, failing).SetProperty(one => one.FailingSince, since), cancellationToken);
    }

    private async Task<GraphFault?> BringAsync(RoundPlan plan, bool onlyFull, CancellationToken cancellationToken)
    {
        while (await push.CountAsync(cancellationToken) is var count && (onlyFull ? count.Rows >= GraphBatch.Most : plan.IsRipe(count, GraphBatch.Most)))
        {
            switch (await push.SendAsync([.. Met.Where(list => _read.Contains(list.List))], cancellationToken))
            {
                case PushOutcome.Nothing:
                    return null;
                case PushOutcome.Stopped stopped:
                    return stopped.Fault;
                case PushOutcome.Sent { ToRead: not [] } sent:
                    foreach (var list in sent.ToRead)
                    {
                        plan.Wake(list, affirm: false);
                    }

                    return null;
            }

            // A whole kommune takes hours to bring. What people write in the lists meanwhile does not wait for that.
            if (plan.IsTimeToRead(Met.Select(list => list.List)))
            {
                return null;
            }
        }

        return null;
    }

    private static SiteCondition Troubled(GraphFault fault, RoundPlan plan, IReadOnlyDictionary<PlanList, bool> due)
    {
        // What was to be read is still to be read.
        foreach (var (list, affirm) in due)
        {
            plan.Wake(list, affirm);
        }

        if (fault is GraphFault.NotFound or GraphFault.NotPermitted)
        {
            plan.MeetAgain();
        }

        return SiteCondition.Of(fault);
    }
}
