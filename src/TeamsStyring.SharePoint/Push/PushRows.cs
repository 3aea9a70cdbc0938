using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>Brings rows to their lists, up to twenty in a batch. What becomes of each row is settled for that row alone, and written down before the next batch.</summary>
internal sealed class PushRows(RoundTools tools, TenantSite site, OutgoingRows outgoing, AdoptItem adopt)
{
    /// <summary>So many rows take longer to count than a batch of them to send.</summary>
    private const int Many = 5_000;

    private static readonly TimeSpan _recent = TimeSpan.FromSeconds(2);

    private readonly OwedWrites _owed = new(tools.Copies, site.Tenant, tools.Clock);
    private OwedCount _lastCount = OwedCount.Nothing;
    private DateTimeOffset _countedAt;

    public TenantSite Site => site;

    public DateTimeOffset Now => tools.Clock.GetUtcNow();

    /// <summary>What was owed when it was last counted.</summary>
    public OwedCount LastCount => Volatile.Read(ref _lastCount);

    public async Task<OwedCount> CountAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        if (LastCount is { Rows: > Many } recent && now - _countedAt < _recent && now >= _countedAt)
        {
            return recent;
        }

        _countedAt = now;
        var count = await _owed.CountAsync(cancellationToken);
        Volatile.Write(ref _lastCount, count);
        tools.Meter.Waiting(site.Tenant, count.Rows, count.Oldest is { } oldest ? now - oldest : TimeSpan.Zero);

        return count;
    }

    /// <summary>Sends the oldest that may be sent now.</summary>
    /// <param name="lists">Those that have been read to their end: a row may stand there already.</param>
    public async Task<PushOutcome> SendAsync(IReadOnlyList<MetList> lists, CancellationToken cancellationToken)
    {
        var ids = lists.ToDictionary(list => list.List, list => list.ListId);
        var owed = await _owed.NextAsync(ids.Keys, GraphBatch.Most, cancellationToken);
        if (owed is [])
        {
            return new PushOutcome.Nothing();
        }

        await using var copy = tools.Copies.Open(site.Tenant);
        var rows = await ReadAsync(copy, owed, cancellationToken);
        var unsure = rows.Where(row => row is { Link: null, Owed.Attempts: > 0 }).ToList();
        foreach (var row in unsure)
        {
            // The list may have taken it without our hearing of it. A second row with the key is never sent on a guess.
            if (await adopt.RunAsync(copy, row.Owed, ids[row.Owed.List], cancellationToken) is { } fault and not GraphFault.NotFound)
            {
                return new PushOutcome.Stopped(fault);
            }
        }

        return await SendAsync(copy, unsure is [] ? rows : await ReadAsync(copy, owed, cancellationToken), ids, cancellationToken);
    }

    /// <returns>The rows that have something to say; the others are settled.</returns>
    private async Task<IReadOnlyList<OutgoingRow>> ReadAsync(WorkingCopy copy, IReadOnlyList<OwedWrite> owed, CancellationToken cancellationToken)
    {
        var rows = (await outgoing.ReadAsync(copy, owed, cancellationToken)).Where(row => row.Changes.Count > 0).ToList();
        await OwedWrites.SettleAsync(copy, owed.Except(rows.Select(row => row.Owed)), cancellationToken);

        return rows;
    }

    private async Task<PushOutcome> SendAsync(WorkingCopy copy, IReadOnlyList<OutgoingRow> rows, Dictionary<PlanList, string> ids, CancellationToken cancellationToken)
    {
        if (rows is [])
        {
            return new PushOutcome.Sent([]);
        }

        await BeginAsync(copy, rows, cancellationToken);
        var answer = await site.Lists.WriteAsync([.. rows.Select(row => new RowToWrite(ids[row.Owed.List], row.Link?.ItemId, row.Link?.ETag, row.Changes))], cancellationToken);
        if (!answer.Is(out var parts, out var fault))
        {
            await PostponeAsync(copy, rows, fault, cancellationToken);

            return new PushOutcome.Stopped(fault);
        }

        await SettleAsync(copy, rows, parts, cancellationToken);
        var pairs = rows.Zip(parts).ToList();
        foreach (var (row, _) in pairs.Where(pair => pair.Second.Fault is GraphFault.Duplicate && pair.First.Link is null))
        {
            if (await adopt.RunAsync(copy, row.Owed, ids[row.Owed.List], cancellationToken) is { } stopped and not GraphFault.NotFound)
            {
                return new PushOutcome.Stopped(stopped);
            }
        }

        // What somebody has changed or deleted meanwhile is merged by the pull, by its rules; then the row goes out again.
        return parts.Select(part => part.Fault).FirstOrDefault(IsAboutTheSite) is { } refused
            ? new PushOutcome.Stopped(refused)
            : new PushOutcome.Sent([.. pairs.Where(pair => pair.Second.Fault is GraphFault.Conflict or GraphFault.Duplicate or GraphFault.NotFound).Select(pair => pair.First.Owed.List).Distinct()]);
    }

    private static bool IsAboutTheSite(GraphFault? fault) => fault is GraphFault.NotPermitted or GraphFault.Throttled;

    private static async Task BeginAsync(WorkingCopy copy, IReadOnlyList<OutgoingRow> rows, CancellationToken cancellationToken)
    {
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        await OwedWrites.BeginAsync(copy, rows.Select(row => row.Owed), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task PostponeAsync(WorkingCopy copy, IReadOnlyList<OutgoingRow> rows, GraphFault fault, CancellationToken cancellationToken)
    {
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        foreach (var row in rows)
        {
            await _owed.PostponeAsync(copy, row.Owed, fault, cancellationToken);
            tools.Meter.NotWritten(site.Tenant, fault.GetType().Name);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SettleAsync(WorkingCopy copy, IReadOnlyList<OutgoingRow> rows, GraphAnswer<RowWritten>[] parts, CancellationToken cancellationToken)
    {
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        List<(OwedWrite Owed, ListLink Link)> taken = [];
        foreach (var (row, part) in rows.Zip(parts))
        {
            if (part.Is(out var written, out var fault))
            {
                taken.Add((row.Owed, OutgoingRows.Agreed(row.Owed, row.Fields, written)));
            }
            else
            {
                await _owed.PostponeAsync(copy, row.Owed, fault, cancellationToken);
                tools.Meter.NotWritten(site.Tenant, fault.GetType().Name);
            }
        }

        await OutgoingRows.LinkAsync(copy, taken.ConvertAll(one => one.Link), cancellationToken);
        await OwedWrites.SettleAsync(copy, taken.Select(one => one.Owed), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        tools.Meter.Sent(site.Tenant, taken.Count);
    }
}
