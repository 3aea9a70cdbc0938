using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>What a kommune's lists are still owed, as it stands in the working copy: it outlives the process.</summary>
internal sealed class OwedWrites(WorkingCopies copies, TenantId tenant, TimeProvider clock)
{
    private const int Quick = 3;

    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(5);

    /// <summary>Says when the new ones were first seen, since the triggers that made them know no clock, and counts all.</summary>
    public async Task<OwedCount> CountAsync(CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        if (await copy.OwedWrites.AnyAsync(owed => owed.Refusal == "" && owed.Since == null, cancellationToken))
        {
            DateTimeOffset? now = clock.GetUtcNow();
            await copy.OwedWrites.Where(owed => owed.Refusal == "" && owed.Since == null).ExecuteUpdateAsync(owed => owed.SetProperty(one => one.Since, now), cancellationToken);
        }

        var open = copy.OwedWrites.Where(owed => owed.Refusal == "");
        var count = await open.CountAsync(cancellationToken);

        return new OwedCount(count, count == 0 ? null : await open.MinAsync(owed => owed.Since, cancellationToken), await copy.OwedWrites.CountAsync(owed => owed.Refusal != "", cancellationToken));
    }

    /// <returns>The oldest that may be tried now.</returns>
    /// <param name="lists">Those that have been read to their end: a row may stand there already.</param>
    public async Task<IReadOnlyList<OwedWrite>> NextAsync(IReadOnlyCollection<PlanList> lists, int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var copy = copies.Open(tenant);

        return await copy.OwedWrites.Where(owed => owed.Refusal == "" && lists.Contains(owed.List) && (owed.NextTry == null || owed.NextTry <= now))
            .OrderBy(owed => owed.Since).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Written down before the batch goes out: after a power cut it is not known what became of it, and the list is asked first.</summary>
    public static async Task BeginAsync(WorkingCopy copy, IEnumerable<OwedWrite> writes, CancellationToken cancellationToken)
    {
        foreach (var same in writes.GroupBy(write => (write.List, write.Attempts)))
        {
            var attempts = same.Key.Attempts + 1;
            await Those(copy, same.Key.List, same).ExecuteUpdateAsync(row => row.SetProperty(one => one.Attempts, attempts), cancellationToken);
        }
    }

    /// <summary>Paid. A change that came meanwhile is owed anew.</summary>
    public static async Task SettleAsync(WorkingCopy copy, IEnumerable<OwedWrite> paid, CancellationToken cancellationToken)
    {
        foreach (var same in paid.GroupBy(write => (write.List, write.Turn)))
        {
            var rows = Those(copy, same.Key.List, same);
            if (await rows.Where(row => row.Turn == same.Key.Turn).ExecuteDeleteAsync(cancellationToken) < same.Count())
            {
                await rows.ExecuteUpdateAsync(row => row.SetProperty(one => one.Attempts, 0).SetProperty(one => one.Since, (DateTimeOffset?)null), cancellationToken);
            }
        }
    }

    /// <summary>Not paid: when to try again, or that it is no use.</summary>
    public Task PostponeAsync(WorkingCopy copy, OwedWrite owed, GraphFault fault, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = This(copy, owed).Where(one => one.Turn == owed.Turn);

        return fault switch
        {
            GraphFault.Refused refused => row.ExecuteUpdateAsync(one => one.SetProperty(each => each.Refusal, refused.Said), cancellationToken),

            // Surely not done, so nothing has to be asked before the next try.
            GraphFault.Throttled throttled => row.ExecuteUpdateAsync(
                one => one.SetProperty(each => each.NextTry, (DateTimeOffset?)throttled.Until).SetProperty(each => each.Attempts, owed.Attempts), cancellationToken),

            // The list is read first, and that is soon; whoever meets the same conflict again and again waits longer.
            GraphFault.Conflict or GraphFault.Duplicate when owed.Attempts < Quick => Task.CompletedTask,
            _ => row.ExecuteUpdateAsync(one => one.SetProperty(each => each.NextTry, (DateTimeOffset?)(now + Pause(owed.Attempts))), cancellationToken),
        };
    }

    private static TimeSpan Pause(int attempts)
    {
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts + 1, 10)));

        return pause < _longestPause ? pause : _longestPause;
    }

    private static IQueryable<OwedWrite> Those(WorkingCopy copy, PlanList list, IEnumerable<OwedWrite> writes)
    {
        var keys = writes.Select(write => write.Key).ToList();

        return copy.OwedWrites.Where(row => row.List == list && keys.Contains(row.Key));
    }

    private static IQueryable<OwedWrite> This(WorkingCopy copy, OwedWrite owed) => copy.OwedWrites.Where(row => row.List == owed.List && row.Key == owed.Key);
}
