using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Pull;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>Reads owed rows as they stand now, beside what their items say, and writes down what the items say afterwards.</summary>
internal sealed class OutgoingRows(KnownDirectory known)
{
    /// <returns>Every owed row that there is, whether or not it has anything to say; not those that are set aside.</returns>
    public async Task<IReadOnlyList<OutgoingRow>> ReadAsync(WorkingCopy copy, IReadOnlyList<OwedWrite> owed, CancellationToken cancellationToken)
    {
        var directory = await known.ReadAsync(copy, cancellationToken);
        List<OutgoingRow> rows = [];
        foreach (var list in owed.GroupBy(write => write.List))
        {
            var keys = list.Select(write => write.Key).ToList();
            var links = await copy.ListLinks.Where(link => link.List == list.Key && keys.Contains(link.Key)).ToDictionaryAsync(link => link.Key, StringComparer.Ordinal, cancellationToken);
            var fields = await FieldsAsync(copy, AllRows.Of(list.Key), keys, directory, cancellationToken);
            foreach (var write in list)
            {
                if (fields.TryGetValue(write.Key, out var row))
                {
                    var link = links.GetValueOrDefault(write.Key);
                    rows.Add(new OutgoingRow(write, link, row, row.ToGraph(ListSchemas.Of(list.Key), link is { Fields.Length: > 0 } ? RowFields.OfStored(link.Fields) : null)));
                }
            }
        }

        return rows;
    }

    /// <returns>What an item says, agreed on by both sides.</returns>
    public static ListLink Agreed(OwedWrite owed, RowFields fields, RowWritten written)
    {
        var schema = ListSchemas.Of(owed.List);

        return new ListLink(owed.List, owed.Key, written.ItemId, written.ETag, schema.IsAppended ? "" : fields.ToStored(), schema.IsAppended ? fields.Fingerprint(schema) : "");
    }

    /// <summary>Writes down which items hold which rows. A row has one item, and an item is one row's: whatever was known of either before is forgotten.</summary>
    public static async Task LinkAsync(WorkingCopy copy, IReadOnlyList<ListLink> links, CancellationToken cancellationToken)
    {
        foreach (var list in links.GroupBy(link => link.List))
        {
            var (keys, items) = (list.Select(link => link.Key).ToList(), list.Select(link => link.ItemId).ToList());
            await copy.ListLinks.Where(link => link.List == list.Key && keys.Contains(link.Key)).ExecuteDeleteAsync(cancellationToken);
            await copy.ListLinks.Where(link => link.List == list.Key && items.Contains(link.ItemId)).ExecuteDeleteAsync(cancellationToken);
            await HeldItems.Missed(copy, list.Key, keys).ExecuteDeleteAsync(cancellationToken);
        }

        copy.ListLinks.AddRange(links);
        await copy.SaveChangesAsync(cancellationToken);
        copy.ChangeTracker.Clear();
    }

    private static async Task<Dictionary<string, RowFields>> FieldsAsync(WorkingCopy copy, ListRows rows, List<string> keys, RowDirectory directory, CancellationToken cancellationToken)
    {
        var found = await rows.FindAsync(copy, keys, cancellationToken);
        var removed = await rows.FindRemovedAsync(copy, keys, cancellationToken);
        var there = found.Where(row => !removed.Contains(row.Key)).ToList();

        // What a row refers to has to be read before it can be named, and what that hangs on before it is known where the row belongs: an answer's goal, its unit.
        for (var depth = 0; depth < 2; depth++)
        {
            await DirectoryReader.AddAsync(directory, copy, rows.Schema, [.. there.Select(row => rows.Write(row.Value, directory))], cancellationToken);
        }

        return there.ToDictionary(row => row.Key, row => rows.Write(row.Value, directory), StringComparer.OrdinalIgnoreCase);
    }
}
