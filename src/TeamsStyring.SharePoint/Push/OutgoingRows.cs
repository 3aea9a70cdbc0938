using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>Reads owed rows as they stand now, beside what their items say, and writes down what the items say afterwards.</summary>
internal sealed class OutgoingRows
{
    private (string Version, RowDirectory Directory)? _known;

    /// <returns>Every owed row that there is, whether or not it has anything to say; not those that are set aside.</returns>
    public async Task<IReadOnlyList<OutgoingRow>> ReadAsync(WorkingCopy copy, IReadOnlyList<OwedWrite> owed, CancellationToken cancellationToken)
    {
        var directory = await DirectoryAsync(copy, cancellationToken);
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

    /// <summary>Writes down what an item says, and that both sides agree on it now.</summary>
    public static async Task LinkAsync(WorkingCopy copy, OwedWrite owed, RowFields agreed, RowWritten written, CancellationToken cancellationToken)
    {
        var schema = ListSchemas.Of(owed.List);
        var (fields, fingerprint) = schema.IsAppended ? ("", agreed.Fingerprint(schema)) : (agreed.ToStored(), "");
        var changed = await copy.ListLinks.Where(known => known.List == owed.List && known.Key == owed.Key).ExecuteUpdateAsync(
            known => known.SetProperty(one => one.ItemId, written.ItemId).SetProperty(one => one.ETag, written.ETag)
                .SetProperty(one => one.Fields, fields).SetProperty(one => one.Fingerprint, fingerprint),
            cancellationToken);
        if (changed == 0)
        {
            // An item is one row's, and which one its key says.
            await copy.ListLinks.Where(known => known.List == owed.List && known.ItemId == written.ItemId).ExecuteDeleteAsync(cancellationToken);
            copy.ListLinks.Add(new ListLink(owed.List, owed.Key, written.ItemId, written.ETag, fields, fingerprint));
            await copy.SaveChangesAsync(cancellationToken);
            copy.ChangeTracker.Clear();
        }
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

    // Units and people are read once, and anew when anything of the plans has changed.
    private async Task<RowDirectory> DirectoryAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Plans;
        if (_known is not { } known || known.Version != version)
        {
            _known = known = (version, await DirectoryReader.ReadAsync(copy, cancellationToken));
        }

        return known.Directory;
    }
}
