using Quartz;

namespace TeamsStyring.App.Scheduling;

/// <summary>Work that the clock does by itself. Quartz runs it at the times of <see cref="Schedule"/>; a local clock that is moved runs it at the instants it is due.</summary>
[DisallowConcurrentExecution]
internal abstract class ScheduledJob(JobTurns turns, JobDoor door) : IJob
{
    /// <summary>How long one run may last.</summary>
    private static readonly TimeSpan _budget = TimeSpan.FromMinutes(30);

    protected JobDoor Door => door;

    protected string Name => GetType().Name;

    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(cancellationToken);
        await RunInTurnAsync(cancellationToken);
    }

    /// <summary>For whoever has the turn already.</summary>
    public Task RunInTurnAsync(CancellationToken cancellationToken) => door.PassAsync(Name, _budget, WorkAsync, cancellationToken);

    /// <returns>The first instant after <paramref name="after"/> at which the job will find something to do; <see langword="null"/> when none can be foreseen.</returns>
    public abstract Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken);

    protected abstract Task WorkAsync(CancellationToken cancellationToken);
}
