using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Takes a page of items of one list into the working copy, inside the pull's transaction.</summary>
internal sealed class TakePage(WorkingCopy copy, ListRows rows, string listId, KnownDirectory known, DateTimeOffset now)
{
    private readonly HeldItems _held = new(copy, rows, now);
    private readonly List<string> _owed = [];
    private readonly HashSet<string> _goals = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _renamed = new(StringComparer.OrdinalIgnoreCase);
    private bool _changed;

    private PlanList List => rows.List;

    /// <param name="items">In Graph's order: the same item may come twice, and the last one holds.</param>
    /// <param name="again">Whether items are tried again that have been met before: then it is no reason to leave one alone that it is known.</param>
    /// <returns>Whether anything is other than before.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<ListItemRead> items, bool again, CancellationToken cancellationToken)
    {
        var latest = items.GroupBy(item => item.Id, StringComparer.Ordinal).Select(versions => versions.Last()).ToList();
        var ids = latest.ConvertAll(item => item.Id);
        var links = await copy.ListLinks.Where(link => link.List == List && ids.Contains(link.ItemId)).ToDictionaryAsync(link => link.ItemId, StringComparer.Ordinal, cancellationToken);
        var deleted = latest.FindAll(item => item.IsDeleted);
        if (deleted.Count > 0)
        {
            var remove = new RemoveItems(copy, rows, now);
            _changed |= await remove.RunAsync(deleted, links, cancellationToken);
        }

        var hand = new List<ItemInHand>();
        var removed = await rows.FindRemovedAsync(copy, [.. links.Values.Select(link => link.Key)], cancellationToken);
        foreach (var item in latest.Where(item => !item.IsDeleted && (again || !IsKnown(links.GetValueOrDefault(item.Id), item, removed))))
        {
            hand.Add(InHand(item, links.GetValueOrDefault(item.Id)));
        }

        if (hand.Count > 0)
        {
            await TakeAsync(await WithoutDoublesAsync(hand, cancellationToken), cancellationToken);
        }

        await Owing.OweAsync(copy, List, [.. _owed.Distinct(StringComparer.OrdinalIgnoreCase)], cancellationToken);
        await Owing.OweAsync(copy, PlanList.Goals, _goals, cancellationToken);
        foreach (var renamed in _renamed)
        {
            // Where its name stands beside its key, the new one shall stand.
            foreach (var (list, keys) in await Children.OfAsync(copy, List, renamed, cancellationToken))
            {
                await Owing.OweAsync(copy, list, keys, cancellationToken);
            }
        }

        return _changed;
    }

    private static bool IsKnown(ListLink? link, ListItemRead item, IReadOnlySet<string> removed) => link is not null && link.ETag == item.ETag && !removed.Contains(link.Key);

    private ItemInHand InHand(ListItemRead item, ListLink? link)
    {
        var fields = RowFields.OfItem(rows.Schema, item.Fields);
        var written = fields[ListSchema.Key].Trim();

        // A row that somebody adds names nobody's key; a person's is the id in the directory, and nobody can guess that.
        var made = List is PlanList.People or PlanList.Municipality ? "" : StableId.From(copy.Tenant.Value, "list", listId, item.Id).ToString();
        var key = link?.Key ?? (written.Length > 0 ? Guid.TryParse(written, out var id) && made.Length > 0 ? id.ToString() : written : made);
        if (link is null && List is PlanList.Municipality)
        {
            key = copy.Tenant.Value;
        }

        return new ItemInHand(item, fields, link, key, link is null && written.Length == 0);
    }

    /// <summary>Of two items with one key the one that is known holds, else the first; the other is held and flagged.</summary>
    private async Task<List<ItemInHand>> WithoutDoublesAsync(List<ItemInHand> hand, CancellationToken cancellationToken)
    {
        var keys = hand.ConvertAll(one => one.Key);
        var others = await copy.ListLinks.Where(link => link.List == List && keys.Contains(link.Key)).ToDictionaryAsync(link => link.Key, link => link.ItemId, StringComparer.OrdinalIgnoreCase, cancellationToken);
        List<ItemInHand> single = [];
        foreach (var one in hand)
        {
            if (one.Key.Length == 0)
            {
                await _held.HoldAsync(one, [new RowProblem(ListSchema.Key, ListProblemKind.MissingValue, "")], cancellationToken);
            }
            else if (others.TryAdd(one.Key, one.Item.Id) || others[one.Key] == one.Item.Id)
            {
                single.Add(one);
            }
            else
            {
                await _held.HoldAsync(one, [new RowProblem(ListSchema.Key, ListProblemKind.DuplicateKey, one.Fields[ListSchema.Key])], cancellationToken);
            }
        }

        return single;
    }

    private async Task TakeAsync(List<ItemInHand> hand, CancellationToken cancellationToken)
    {
        var keys = hand.ConvertAll(one => one.Key);
        var directory = await DirectoryAsync(hand, cancellationToken);
        var standing = await rows.FindAsync(copy, keys, cancellationToken);
        var removed = await rows.FindRemovedAsync(copy, keys, cancellationToken);
        var owed = await copy.OwedWrites.Where(write => write.List == List && keys.Contains(write.Key)).ToDictionaryAsync(write => write.Key, StringComparer.OrdinalIgnoreCase, cancellationToken);
        var doubted = await _held.DoubtedAsync(hand, cancellationToken);
        var taken = new List<(ItemInHand One, object Row, bool IsNew)>();
        foreach (var one in hand)
        {
            if (removed.Contains(one.Key))
            {
                await new RestoreRow(copy, rows).RunAsync(one, now, cancellationToken);
                _changed = true;
            }

            var before = standing.GetValueOrDefault(one.Key);
            var newer = owed.TryGetValue(one.Key, out var write) && (write.Since ?? now) > one.Origin(now).At;
            var fields = one.Fields.Copy();
            fields[ListSchema.Key] = one.Key;
            var agreed = one.Link is { Fields.Length: > 0 } link ? RowFields.OfStored(link.Fields) : null;
            var took = TakeItem.Take(rows, directory, fields, one.Origin(now), (agreed, before, newer));
            if (took.Row is null)
            {
                await _held.HoldAsync(one, took.Problems, cancellationToken);
                continue;
            }

            await LinkAsync(one, cancellationToken);
            if (doubted.Contains(one.Item.Id))
            {
                await _held.LetGoAsync(one, cancellationToken);
            }

            Trace(one, took, isNew: before is null);
            if (MustBeWritten(one, fields, agreed, took))
            {
                _owed.Add(one.Key);
            }

            if (before is null || took.Changes.Count > 0)
            {
                taken.Add((one, took.Row, before is null));
                Touch(one, took);
            }
        }

        await SaveAsync(taken, cancellationToken);
        await known.WroteAsync(copy, List, cancellationToken);
    }

    private async Task<RowDirectory> DirectoryAsync(List<ItemInHand> hand, CancellationToken cancellationToken)
    {
        var directory = await known.ReadAsync(copy, cancellationToken);

        // A unit may stand before the one above it on the same page.
        foreach (var one in List is PlanList.Units ? hand : [])
        {
            directory.Add(List, new DirectoryEntry(one.Key, one.Fields[ListSchema.Title], one.Fields["Nicknames"]));
        }

        await DirectoryReader.AddAsync(directory, copy, rows.Schema, hand.ConvertAll(one => one.Fields), cancellationToken);

        // And what that hangs on: whoever names an indicator means its goal.
        var completed = hand.ConvertAll(one =>
        {
            var fields = one.Fields.Copy();
            NamedReferences.Follow(rows.Schema, fields, null, directory);
            rows.Complete(fields, null, directory);

            return fields;
        });
        await DirectoryReader.AddAsync(directory, copy, rows.Schema, completed, cancellationToken);

        return directory;
    }

    private bool MustBeWritten(ItemInHand one, RowFields item, RowFields? agreed, TakenItem took)
        => one.Fields[ListSchema.Key] != one.Key
            || took.Changes.Any(change => change.Outcome is ListTraceOutcome.TeamsWon or ListTraceOutcome.WrittenAgain)
            || rows.Schema.Columns.Any(column => column.Rule is not ColumnRule.Derived
                && (column.IsContent || one.IsAdded || (agreed is not null && !ColumnValues.IsSame(column, item[column.Name], agreed[column.Name])))
                && !ColumnValues.IsSame(column, took.Fields[column.Name], item[column.Name]));

    private async Task LinkAsync(ItemInHand one, CancellationToken cancellationToken)
    {
        var (fields, fingerprint) = rows.Schema.IsAppended ? ("", one.Fields.Fingerprint(rows.Schema)) : (one.Fields.ToStored(), "");
        var (item, tag) = (one.Item.Id, one.Item.ETag);
        if (one.Link is null)
        {
            copy.ListLinks.Add(new ListLink(List, one.Key, item, tag, fields, fingerprint));
        }
        else
        {
            await copy.ListLinks.Where(link => link.List == List && link.ItemId == item).ExecuteUpdateAsync(
                link => link.SetProperty(each => each.ETag, tag).SetProperty(each => each.Fields, fields).SetProperty(each => each.Fingerprint, fingerprint), cancellationToken);
        }
    }

    private void Trace(ItemInHand one, TakenItem took, bool isNew)
    {
        var at = one.Origin(now).At;
        if (isNew && one.IsAdded)
        {
            copy.ListTraces.Add(new ListTrace(0, List, one.Key, "", "", took.Fields[ListSchema.Title], "", one.Item.ModifiedBy, at, ListTraceOutcome.Added));
        }

        if (one.Link is not null && one.Fields[ListSchema.Key].Trim() != one.Key)
        {
            copy.ListTraces.Add(new ListTrace(0, List, one.Key, ListSchema.Key, one.Key, one.Key, one.Fields[ListSchema.Key], one.Item.ModifiedBy, at, ListTraceOutcome.WrittenAgain));
        }

        copy.ListTraces.AddRange(took.Changes.Select(change => new ListTrace(0, List, one.Key, change.Column, change.Before, change.After, change.Overruled, one.Item.ModifiedBy, at, change.Outcome)));
    }

    /// <summary>How a goal stands follows from its answers, and what others write beside a key from its row's title: when people touch these, the others have to say so.</summary>
    private void Touch(ItemInHand one, TakenItem took)
    {
        if (List is PlanList.FollowUps && (one.IsAdded || took.Changes.Count > 0))
        {
            _goals.Add(took.Fields["GoalKey"]);
        }

        if (took.Changes.Any(change => change.Column is ListSchema.Title or ListSchema.LongTitle))
        {
            _renamed.Add(one.Key);
        }
    }

    private async Task SaveAsync(List<(ItemInHand One, object Row, bool IsNew)> taken, CancellationToken cancellationToken)
    {
        // Links and traces first: what follows may be tried again row by row.
        await copy.SaveChangesAsync(cancellationToken);
        copy.ChangeTracker.Clear();
        var numbers = new NumberRows(copy);
        var numbered = new List<(ItemInHand One, object Row, bool IsNew)>();
        foreach (var one in taken)
        {
            numbered.Add(one with { Row = await numbers.RunAsync(one.Row, cancellationToken) });
            if (!Equals(numbered[^1].Row, one.Row))
            {
                _owed.Add(one.One.Key);
            }
        }

        _changed |= numbered.Count > 0;
        if (List is PlanList.Municipality && numbered.Exists(one => one.IsNew))
        {
            await Rebuild.BeginAsync(copy, cancellationToken);
        }

        if (await TrySaveAsync(numbered, cancellationToken))
        {
            return;
        }

        foreach (var one in numbered)
        {
            if (!await TrySaveAsync([one], cancellationToken))
            {
                await copy.ListLinks.Where(link => one.IsNew && link.List == List && link.Key == one.One.Key).ExecuteDeleteAsync(cancellationToken);
                _owed.RemoveAll(key => key == one.One.Key);
                await _held.HoldAsync(one.One, [new RowProblem(UniqueColumn.Of(List), ListProblemKind.DuplicateKey, one.One.Fields[UniqueColumn.Of(List)])], cancellationToken);
            }
        }
    }

    private async Task<bool> TrySaveAsync(IReadOnlyList<(ItemInHand One, object Row, bool IsNew)> those, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (_, row, isNew) in those)
            {
                _ = isNew ? copy.Add(row) : copy.Update(row);
            }

            await copy.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException refused) when (refused.InnerException is DbException)
        {
            return false;
        }
        finally
        {
            copy.ChangeTracker.Clear();
        }
    }
}
