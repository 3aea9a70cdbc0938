using TeamsStyring.App.Http;
using TeamsStyring.SharePoint.Rounds;

namespace TeamsStyring.App.Lists;

/// <summary>Keeps every kommune's lists as long as the program runs. One that is in trouble does not keep the others from theirs.</summary>
internal sealed class ListsHost(ListsRooms rooms, IHostApplicationLifetime lifetime, Readiness readiness) : BackgroundService
{
    private const string Awaited = "lists";

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Where nothing is known yet, the plans have to be brought back before anybody can be answered.
        foreach (var round in rooms.All)
        {
            if (!await round.HasPlansAsync(cancellationToken))
            {
                readiness.Await($"{Awaited} {round.Tenant}");
            }
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Graph asks our own door before it subscribes, so it has to be open.
            await ListeningAsync(stoppingToken);
            await Task.WhenAll(rooms.All.Select(round => RunAsync(round, stoppingToken)));
        }
        catch (OperationCanceledException)
        {
            // Stopping; what is owed stands in the working copy.
        }
    }

    private Task RunAsync(TenantRound round, CancellationToken stoppingToken)
        => round.RunAsync(() => readiness.Reached($"{Awaited} {round.Tenant}"), stoppingToken);

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
