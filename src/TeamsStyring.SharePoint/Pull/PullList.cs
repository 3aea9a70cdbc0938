using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>
/// Reads what people changed in a list since the last time, and takes it into the working copy. Page by page, each in a transaction of its own, so that nobody
/// who writes waits for Graph and half a million rows need no more memory than a thousand.
/// </summary>
public sealed class PullList(WorkingCopies copies, TenantId tenant, GraphLists lists, KnownDirectory known, TimeProvider clock)
{
    private const int Chunk = 500;

    /// <summary>How often in one pull a list may say that everything must be read anew before it is left for the next.</summary>
    private const int MostBeginnings = 3;

    /// <returns>Why the list could not be read; <see langword="null"/> when it was, to its end.</returns>
    public async Task<GraphFault?> RunAsync(PlanList list, CancellationToken cancellationToken)
    {
        var synced = await SyncedAsync(list, cancellationToken);
        if (synced is null)
        {
            return new GraphFault.NotFound();
        }

        var from = Uri.TryCreate(synced.DeltaLink, UriKind.Absolute, out var link) ? link : null;
        HashSet<string>? seen = from is null ? [] : null;
        var (changed, met, beginnings) = (false, false, 0);
        while (true)
        {
            var answer = await lists.ReadChangesAsync(synced.ListId, from, cancellationToken);
            if (answer.Fault is GraphFault.Gone gone && ++beginnings <= MostBeginnings)
            {
                // Everything is read anew and compared with what is known. What we still owe is owed all the same.
                (from, seen) = (from == gone.Link ? null : gone.Link, []);
                continue;
            }

            if (!answer.Is(out var page, out var fault))
            {
                return fault;
            }

            met |= page.Items.Count > 0;
            seen?.UnionWith(page.Items.Where(item => !item.IsDeleted).Select(item => item.Id));
            changed |= await TakeAsync(synced, page.Items, seen is null ? page.Next : null, cancellationToken);
            if (page.Next is null)
            {
                changed |= seen is not null && await RemoveUnseenAsync(synced, seen, cancellationToken);
                await FinishAsync(synced, page.Delta, changed || met, cancellationToken);

                return null;
            }

            from = page.Next;
        }
    }

    private async Task<SyncedList?> SyncedAsync(PlanList list, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        return await copy.SyncedLists.FirstOrDefaultAsync(row => row.List == list, cancellationToken);
    }

    /// <param name="next">Where to go on should the program stop here; <see langword="null"/> when it would have to begin again.</param>
    /// <returns>Whether anything in the working copy is other than before.</returns>
    private async Task<bool> TakeAsync(SyncedList synced, IReadOnlyList<ListItemRead> items, Uri? next, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        await using var transaction = await PullTransaction.BeginAsync(copy, cancellationToken);
        var taking = new TakePage(copy, AllRows.Of(synced.List), synced.ListId, known, clock.GetUtcNow());
        var changed = await taking.RunAsync(items, again: false, cancellationToken);
        if (next is not null)
        {
            var link = next.AbsoluteUri;
            await transaction.CommitAsync(rows => rows.Where(row => row.List == synced.List).ExecuteUpdateAsync(row => row.SetProperty(one => one.DeltaLink, link), cancellationToken), cancellationToken);
        }
        else
        {
            await transaction.CommitAsync(null, cancellationToken);
        }

        return changed;
    }

    /// <summary>After a whole reading: what is known and was not seen has been deleted.</summary>
    private async Task<bool> RemoveUnseenAsync(SyncedList synced, HashSet<string> seen, CancellationToken cancellationToken)
    {
        List<string> gone = [];
        await using (var copy = copies.Open(tenant))
        {
            await foreach (var item in copy.ListLinks.Where(link => link.List == synced.List).Select(link => link.ItemId)
                .Union(copy.HeldItems.Where(held => held.List == synced.List).Select(held => held.ItemId)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (!seen.Contains(item))
                {
                    gone.Add(item);
                }
            }
        }

        var changed = false;
        foreach (var chunk in gone.Chunk(Chunk))
        {
            changed |= await TakeAsync(synced, [.. chunk.Select(item => new ListItemRead(item, "", null, "", "", IsDeleted: true, []))], null, cancellationToken);
        }

        return changed;
    }

    /// <param name="met">Whether there was anything to read: then what is held may be mended. An idle minute costs nothing.</param>
    private async Task FinishAsync(SyncedList synced, Uri? delta, bool met, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        if (met)
        {
            await new SettleHeld(copies, tenant, known, clock).RunAsync(cancellationToken);
        }

        if (synced.PulledAt is null)
        {
            // The first time: what the working copy has and the list has not is brought there. Should the program stop here, the list is read once more.
            await UnlinkedRows.OweAsync(copy, synced.List, clock.GetUtcNow(), cancellationToken);
        }

        var (now, link) = ((DateTimeOffset?)clock.GetUtcNow(), delta?.AbsoluteUri ?? "");
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        await copy.SyncedLists.Where(row => row.List == synced.List)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.DeltaLink, link).SetProperty(one => one.PulledAt, now), cancellationToken);
        if (!await copy.SyncedLists.AnyAsync(row => row.PulledAt == null, cancellationToken))
        {
            await Rebuild.EndAsync(copy, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
