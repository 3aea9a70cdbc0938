using TeamsStyring.App.Scheduling;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>At the start: finishes the presses that the program had promised to finish when it was stopped.</summary>
internal sealed class FinishTurns(WorkingCopies copies, LateTurns late, TakeTurn turns, JobDoor door, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan _each = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The local channel is served by the program itself, so it must listen first.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        foreach (var tenant in await copies.ListTenantsAsync(stoppingToken))
        {
            foreach (var (row, arrival) in await late.TakeUpAsync(tenant, stoppingToken))
            {
                await door.PassAsync(nameof(FinishTurns), _each, token => turns.FinishAsync(row, arrival, token), stoppingToken);
            }
        }
    }
}
