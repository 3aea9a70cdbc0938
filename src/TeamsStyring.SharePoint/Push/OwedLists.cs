using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>What each list is owed. Asked so that half a million rows that wait are counted in the order they lie in, and none of them is read.</summary>
public static class OwedLists
{
    /// <returns>Only lists that are owed something.</returns>
    public static async Task<IReadOnlyDictionary<PlanList, OwedCount>> ReadAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var all = await copy.OwedWrites.GroupBy(row => row.List).Select(rows => new { rows.Key, Count = rows.Count() }).ToListAsync(cancellationToken);
        var refused = await copy.OwedWrites.Where(row => row.Refusal != "").GroupBy(row => row.List)
            .Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(list => list.Key, list => list.Count, cancellationToken);
        Dictionary<PlanList, OwedCount> counts = [];
        foreach (var list in all)
        {
            var kept = refused.GetValueOrDefault(list.Key);
            var oldest = kept == list.Count ? null : await OldestAsync(copy, list.Key, cancellationToken);
            counts.Add(list.Key, new OwedCount(list.Count - kept, oldest, kept));
        }

        return counts;
    }

    private static Task<DateTimeOffset?> OldestAsync(WorkingCopy copy, PlanList list, CancellationToken cancellationToken)
        => copy.OwedWrites.Where(row => row.Refusal == "" && row.List == list && row.Since != null).OrderBy(row => row.Since).Select(row => row.Since).FirstOrDefaultAsync(cancellationToken);
}
