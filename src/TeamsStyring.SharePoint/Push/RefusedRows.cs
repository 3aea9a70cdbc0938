using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;

namespace TeamsStyring.SharePoint.Push;

/// <summary>The rows that a list will not take, for whoever can mend that.</summary>
public static class RefusedRows
{
    /// <returns>The oldest first.</returns>
    public static async Task<IReadOnlyList<RefusedRow>> ReadAsync(WorkingCopy copy, int most, CancellationToken cancellationToken)
    {
        var refused = await copy.OwedWrites.Where(owed => owed.Refusal != "").OrderBy(owed => owed.Since).ThenBy(owed => owed.Key).Take(most).ToListAsync(cancellationToken);

        return refused is []
            ? []
            : [.. (await new OutgoingRows(new KnownDirectory()).ReadAsync(copy, refused, cancellationToken)).Select(row => new RefusedRow(row.Owed.List, row.Fields[ListSchema.Title], row.Owed.Refusal, row.Owed.Since ?? default))];
    }

    /// <summary>What stood in their way may be mended: lists were completed, or the program has started anew.</summary>
    public static Task TryAgainAsync(WorkingCopy copy, CancellationToken cancellationToken)
        => copy.OwedWrites.Where(owed => owed.Refusal != "")
            .ExecuteUpdateAsync(owed => owed.SetProperty(one => one.Refusal, "").SetProperty(one => one.NextTry, (DateTimeOffset?)null), cancellationToken);
}
