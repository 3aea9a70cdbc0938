using Quartz;
using TeamsStyring.App.Scheduling;

namespace TeamsStyring.App.Local;

/// <summary>
/// Moves the local clock forward, from one instant at which something is due to the next: at each the clock stands still, the jobs of that instant
/// run and their messages arrive, and only then comes the next. Nothing sleeps, and a year takes as many steps as things happen in it.
/// </summary>
internal sealed class MoveClock(LocalClock clock, KeepClock keep, JobTurns turns, IEnumerable<ScheduledJob> jobs, ISchedulerFactory schedulers)
{
    private static readonly DateTimeOffset _last = new(2190, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<MoveOutcome> ToAsync(DateTimeOffset target, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (target > _last)
        {
            return new MoveOutcome.TooFar();
        }


        // The minute that it is already is no way back: somebody has pressed «neste» twice.
        if (target < now && (now - target >= TimeSpan.FromMinutes(1) || now.Minute != target.Minute))
        {
            return new MoveOutcome.WouldGoBack(now);
        }

        await LiveAsync(now, target < now ? now : target, cancellationToken);

        return new MoveOutcome.Moved();
    }

    /// <summary>At a start, for whoever has the turn: does what fell due while the program was off, each thing at its own time, before the clock runs on from what it shows.</summary>
    /// <param name="lived">Up to here everything has been done; may lie before what the clock shows, which nobody has seen yet.</param>
    public async Task CatchUpInTurnAsync(DateTimeOffset lived, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var from = await NextAsync(lived, cancellationToken) is { } owed && owed.At < now ? owed.At : now;
        await LiveAsync(from, now, cancellationToken);
    }

    /// <summary>At the very first start, for whoever has the turn: lives from some days ago, so that the cards of these days have come on these days.</summary>
    public Task LiveInTurnAsync(DateTimeOffset daysAgo, CancellationToken cancellationToken) => LiveAsync(daysAgo, clock.GetUtcNow(), cancellationToken);

    private async Task LiveAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        // Quartz waits in real time, on a semaphore; standing by and starting again also makes it look at the clock anew.
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.Standby(cancellationToken);
        try
        {
            await StepAsync(from, jobs, cancellationToken);
            for (var at = from; await NextAsync(at, cancellationToken) is { } next && next.At <= until; at = next.At)
            {
                await StepAsync(next.At, next.Due, cancellationToken);
            }

            clock.StandAt(until);
            await keep.WriteAsync(cancellationToken);
        }
        finally
        {
            clock.Run();
            if (scheduler.Status is not (SchedulerStatus.ShuttingDown or SchedulerStatus.Shutdown))
            {
                await scheduler.Start(CancellationToken.None);
            }
        }
    }

    private async Task StepAsync(DateTimeOffset at, IEnumerable<ScheduledJob> due, CancellationToken cancellationToken)
    {
        clock.StandAt(at);
        await keep.WriteAsync(cancellationToken);
        foreach (var job in due)
        {
            await job.RunInTurnAsync(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task<(DateTimeOffset At, IReadOnlyList<ScheduledJob> Due)?> NextAsync(DateTimeOffset after, CancellationToken cancellationToken)
    {
        List<(DateTimeOffset At, ScheduledJob Job)> due = [];
        foreach (var job in jobs)
        {
            if (await job.NextDueAsync(after, cancellationToken) is { } at)
            {
                due.Add((at, job));
            }
        }

        return due is [] ? null : due.GroupBy(work => work.At, work => work.Job).MinBy(instant => instant.Key) is { } first ? (first.Key, [.. first]) : null;
    }
}
