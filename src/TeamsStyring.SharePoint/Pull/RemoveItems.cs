using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>
/// What becomes of rows that somebody deleted in their list: what was delivered is written back, goals, indicators and initiatives are set aside, and the rest
/// goes – unless something still hangs on it, then it is kept and flagged.
/// </summary>
internal sealed class RemoveItems(WorkingCopy copy, ListRows rows, DateTimeOffset now)
{
    private PlanList List => rows.List;

    /// <returns>Whether anything is other than before.</returns>
    public async Task<bool> RunAsync(IReadOnlyCollection<ListItemRead> items, IReadOnlyDictionary<string, ListLink> links, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.Id).ToList();
        await copy.HeldItems.Where(held => held.List == List && ids.Contains(held.ItemId)).ExecuteDeleteAsync(cancellationToken);
        await copy.ListProblems.Where(problem => problem.List == List && ids.Contains(problem.ItemId) && problem.Problem != ListProblemKind.DeletedInUse).ExecuteDeleteAsync(cancellationToken);
        var changed = false;
        var removed = await rows.FindRemovedAsync(copy, [.. links.Values.Select(link => link.Key)], cancellationToken);
        foreach (var item in items)
        {
            if (links.TryGetValue(item.Id, out var link) && !removed.Contains(link.Key))
            {
                changed |= await RemoveAsync(item, link, cancellationToken);
            }
        }

        await copy.SaveChangesAsync(cancellationToken);
        copy.ChangeTracker.Clear();

        return changed;
    }

    private async Task<bool> RemoveAsync(ListItemRead item, ListLink link, CancellationToken cancellationToken)
    {
        if (rows.Schema.IsAppended || List is PlanList.Involvements)
        {
            await UnlinkAsync(link, cancellationToken);
            await Owing.OweAsync(copy, List, [link.Key], cancellationToken);
            Trace(item, link, ListTraceOutcome.WrittenBack);

            return false;
        }

        if (rows.Schema.IsSetAside)
        {
            await SetAsideAsync(item, link, cancellationToken);

            return true;
        }

        await UnlinkAsync(link, cancellationToken);
        if (await TryEraseAsync(link.Key, cancellationToken))
        {
            await copy.OwedWrites.Where(write => write.List == List && write.Key == link.Key).ExecuteDeleteAsync(cancellationToken);
            Trace(item, link, ListTraceOutcome.SetAside);

            return true;
        }

        copy.ListProblems.Add(new ListProblem(List, item.Id, link.Key, ListSchema.Title, ListProblemKind.DeletedInUse, RowFields.OfStored(link.Fields)[ListSchema.Title], now));

        return false;
    }

    private async Task SetAsideAsync(ListItemRead item, ListLink link, CancellationToken cancellationToken)
    {
        await rows.SetAsideAsync(copy, link.Key, item.ModifiedAt ?? now, cancellationToken);
        await copy.OwedWrites.Where(write => write.List == List && write.Key == link.Key).ExecuteDeleteAsync(cancellationToken);
        Trace(item, link, ListTraceOutcome.SetAside);
        var title = RowFields.OfStored(link.Fields)[ListSchema.Title];
        foreach (var (list, keys) in await Children.OfAsync(copy, List, link.Key, cancellationToken))
        {
            var column = List switch { PlanList.Goals => "GoalKey", PlanList.Indicators => "IndicatorKey", _ => "InitiativeKey" };
            var children = await copy.ListLinks.Where(child => child.List == list && keys.Contains(child.Key)).Select(child => new { child.Key, child.ItemId }).ToListAsync(cancellationToken);
            var flagged = await copy.ListProblems.Where(problem => problem.List == list && problem.Column == column && keys.Contains(problem.Key)).Select(problem => problem.ItemId).ToListAsync(cancellationToken);
            copy.ListProblems.AddRange(children.Where(child => !flagged.Contains(child.ItemId))
                .Select(child => new ListProblem(list, child.ItemId, child.Key, column, ListProblemKind.DeletedParent, title, now)));
        }
    }

    /// <returns><see langword="false"/> when something still hangs on the row.</returns>
    private async Task<bool> TryEraseAsync(string key, CancellationToken cancellationToken)
    {
        if (List is PlanList.Municipality || (List is PlanList.People && await IsNamedAsync(new PersonId(key), cancellationToken)))
        {
            return false;
        }

        try
        {
            await rows.EraseAsync(copy, key, cancellationToken);

            return true;
        }
        catch (DbException)
        {
            // The database knows best what refers to what, and refuses.
            return false;
        }
    }

    private async Task<bool> IsNamedAsync(PersonId person, CancellationToken cancellationToken)
        => await copy.Goals.AnyAsync(goal => goal.Responsible == person || goal.Deputy == person, cancellationToken)
            || await copy.Initiatives.AnyAsync(initiative => initiative.Owner == person, cancellationToken)
            || await copy.Units.AnyAsync(unit => unit.Leader == person || unit.Deputy == person, cancellationToken);

    private Task<int> UnlinkAsync(ListLink link, CancellationToken cancellationToken)
        => copy.ListLinks.Where(known => known.List == List && known.Key == link.Key).ExecuteDeleteAsync(cancellationToken);

    private void Trace(ListItemRead item, ListLink link, ListTraceOutcome outcome)
        => copy.ListTraces.Add(new ListTrace(0, List, link.Key, "", RowFields.OfStored(link.Fields)[ListSchema.Title], "", "", item.ModifiedBy, item.ModifiedAt ?? now, outcome));
}
