namespace TeamsStyring.SharePoint.Rows;

/// <summary>Takes an item from a list: what people wrote, merged with what Teams has done meanwhile, as the record that counts. The pull does it, and a write that met a conflict.</summary>
public static class TakeItem
{
    /// <param name="item">The item's fields.</param>
    /// <param name="before">What both sides last agreed on; <see langword="null"/> when nobody knows, and then what the list says counts.</param>
    /// <param name="row">The record in the working copy; <see langword="null"/> for one that it does not have.</param>
    /// <param name="teamsIsNewer">Whether the working copy's record was changed after the item.</param>
    public static TakenItem Take(ListRows rows, RowDirectory directory, RowFields item, RowOrigin origin, (RowFields? Before, object? Row, bool TeamsIsNewer) known)
    {
        var teams = known.Row is null ? null : rows.Write(known.Row, directory);
        var before = known.Before ?? teams;
        var theirs = item.Copy();
        var unnamed = NamedReferences.Follow(rows.Schema, theirs, before, directory);
        rows.Complete(theirs, before, directory);
        var (merged, changes) = teams is null || before is null ? (theirs, []) : MergeRow.Merge(rows.Schema, before, teams, theirs, known.TeamsIsNewer);
        merged[Schema.ListSchema.Key] = item[Schema.ListSchema.Key];
        var read = rows.Read(merged, directory, origin);
        if (unnamed.Count > 0 || read.Row is null)
        {
            return new TakenItem(null, item, changes, [.. unnamed, .. read.Problems.Where(problem => !unnamed.Any(name => rows.Schema.NameOf(problem.Column)?.Name == name.Column))]);
        }

        return new TakenItem(read.Row, rows.Write(read.Row, directory), changes, []);
    }
}
