using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Keeps what could not be taken, and says what is wrong with it once it is sure that nothing that comes later in the same pull mends it.</summary>
internal sealed class HeldItems(WorkingCopy copy, ListRows rows, DateTimeOffset now)
{
    /// <summary>Keeps the item. The working copy's row stays as it last was valid.</summary>
    public async Task HoldAsync(ItemInHand one, IReadOnlyList<RowProblem> problems, CancellationToken cancellationToken)
    {
        var (list, item, tag) = (rows.List, one.Item.Id, one.Item.ETag);
        await copy.HeldItems.Where(held => held.List == list && held.ItemId == item).ExecuteDeleteAsync(cancellationToken);
        copy.HeldItems.Add(new HeldItem(list, item, tag, one.Fields.ToStored(), one.Origin(now).At, one.Item.ModifiedBy));
        var standing = await copy.ListProblems.Where(problem => problem.List == list && problem.ItemId == item).ToListAsync(cancellationToken);
        await copy.ListProblems.Where(problem => problem.List == list && problem.ItemId == item).ExecuteDeleteAsync(cancellationToken);
        copy.ListProblems.AddRange(problems.DistinctBy(problem => problem.Column).Select(problem => new ListProblem(
            list, item, one.IsAdded ? "" : one.Key, problem.Column, problem.Kind, problem.Written, standing.Find(same => same.Column == problem.Column)?.Since ?? now)));
        if (one.Link is not null)
        {
            // What was agreed stands, so that the cell is not written over; but the item is known as it is now, so that other columns can be.
            await copy.ListLinks.Where(link => link.List == list && link.ItemId == item).ExecuteUpdateAsync(link => link.SetProperty(each => each.ETag, tag), cancellationToken);
        }
    }

    /// <returns>Those of the items that are held or flagged, or whose row is flagged because its item was deleted. Most never are, and nothing has to be cleared after them.</returns>
    public async Task<IReadOnlySet<string>> DoubtedAsync(IReadOnlyCollection<ItemInHand> hand, CancellationToken cancellationToken)
    {
        var (list, items, keys) = (rows.List, hand.Select(one => one.Item.Id).ToList(), hand.Select(one => one.Key).ToList());
        var held = await copy.HeldItems.Where(item => item.List == list && items.Contains(item.ItemId)).Select(item => item.ItemId).ToListAsync(cancellationToken);
        var flagged = await copy.ListProblems.Where(problem => problem.List == list && items.Contains(problem.ItemId)).Select(problem => problem.ItemId).ToListAsync(cancellationToken);
        var missed = await Missed(copy, list, keys).Select(problem => problem.Key).ToListAsync(cancellationToken);

        return hand.Where(one => missed.Contains(one.Key, StringComparer.OrdinalIgnoreCase)).Select(one => one.Item.Id).Concat(held).Concat(flagged).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The item is valid now, and its row stands in the list.</summary>
    public async Task LetGoAsync(ItemInHand one, CancellationToken cancellationToken)
    {
        await copy.HeldItems.Where(held => held.List == rows.List && held.ItemId == one.Item.Id).ExecuteDeleteAsync(cancellationToken);
        await copy.ListProblems.Where(problem => problem.List == rows.List && problem.ItemId == one.Item.Id).ExecuteDeleteAsync(cancellationToken);
        await Missed(copy, rows.List, [one.Key]).ExecuteDeleteAsync(cancellationToken);
    }

    /// <returns>What was said about rows that are in use and whose items somebody deleted. It no longer holds when they stand in the list again, be it as other items.</returns>
    public static IQueryable<ListProblem> Missed(WorkingCopy copy, PlanList list, IReadOnlyCollection<string> keys)
        => copy.ListProblems.Where(problem => problem.List == list && problem.Problem == ListProblemKind.DeletedInUse && keys.Contains(problem.Key));
}
