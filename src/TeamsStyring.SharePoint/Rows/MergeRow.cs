using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>
/// Brings both sides of a row together, column by column. Changed on one side only, a column takes that side. Changed on both, the column's rule decides –
/// and what had to give way is named, so that it can be kept.
/// </summary>
internal static class MergeRow
{
    /// <param name="before">What both sides last agreed on.</param>
    /// <param name="teams">The row as the working copy has it.</param>
    /// <param name="list">The item as the list has it.</param>
    /// <param name="teamsIsNewer">Whether the working copy was changed after the item.</param>
    /// <returns>The fields that count, and what became of every column that the list had changed.</returns>
    public static (RowFields Fields, IReadOnlyList<MergedColumn> Changes) Merge(ListSchema schema, RowFields before, RowFields teams, RowFields list, bool teamsIsNewer)
    {
        var merged = teams.Copy();
        List<MergedColumn> changes = [];
        foreach (var column in schema.Columns.Where(column => column.Kind is not ColumnKind.Key))
        {
            var (was, ours, theirs) = (before[column.Name], teams[column.Name], list[column.Name]);
            if (ColumnValues.IsSame(column, theirs, was) || ColumnValues.IsSame(column, theirs, ours))
            {
                continue;
            }

            if (!column.IsContent)
            {
                if (column.Rule is ColumnRule.Derived)
                {
                    changes.Add(new MergedColumn(column.Name, was, ours, theirs, ListTraceOutcome.WrittenAgain));
                }

                continue;
            }

            var contested = !ColumnValues.IsSame(column, ours, was);
            if (contested && teamsIsNewer && column.Rule is ColumnRule.NewestWins)
            {
                changes.Add(new MergedColumn(column.Name, was, ours, theirs, ListTraceOutcome.TeamsWon));
                continue;
            }

            merged[column.Name] = theirs;
            changes.Add(new MergedColumn(column.Name, was, theirs, contested ? ours : "", contested ? ListTraceOutcome.ListWon : ListTraceOutcome.Taken));
        }

        return (merged, changes);
    }
}
