using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Tries again what was held, as long as one that is mended mends another: what a row refers to may have come after it.</summary>
internal sealed class SettleHeld(WorkingCopies copies, TenantId tenant, KnownDirectory known, TimeProvider clock)
{
    private const int Most = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var before = int.MaxValue; await CountAsync(cancellationToken) is > 0 and var held && held < before; before = held)
        {
            foreach (var list in Enum.GetValues<PlanList>())
            {
                await RunAsync(list, cancellationToken);
            }
        }
    }

    private async Task RunAsync(PlanList list, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var held = await copy.HeldItems.Where(item => item.List == list).OrderBy(item => item.ItemId).Take(Most).ToListAsync(cancellationToken);
        var listId = await copy.SyncedLists.Where(row => row.List == list).Select(row => row.ListId).FirstOrDefaultAsync(cancellationToken);
        if (held.Count == 0 || listId is null)
        {
            return;
        }

        await using var transaction = await PullTransaction.BeginAsync(copy, cancellationToken);
        await new TakePage(copy, AllRows.Of(list), listId, known, clock.GetUtcNow()).RunAsync(held.ConvertAll(Item), again: true, cancellationToken);
        await transaction.CommitAsync(null, cancellationToken);
    }

    private async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        return await copy.HeldItems.CountAsync(cancellationToken);
    }

    private static ListItemRead Item(HeldItem held)
    {
        var schema = ListSchemas.Of(held.List);

        return new ListItemRead(held.ItemId, held.ETag, held.ModifiedAt, held.ModifiedBy, "", IsDeleted: false, RowFields.OfStored(held.Fields).ToGraph(schema, item: null));
    }
}
