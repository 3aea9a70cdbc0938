using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeamsStyring.App.Http;
using TeamsStyring.App.Scheduling;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>
/// Lives the first days as soon as the program listens – the cards come over HTTP, as from Teams – and keeps the jobs waiting until then: a job that ran
/// before would find weeks of work and do it all on one day.
/// </summary>
internal sealed class FirstDaysHost(IServiceProvider services, IHostApplicationLifetime lifetime, JobTurns turns, Readiness readiness, JobDoor door) : BackgroundService
{
    private const string Awaited = "first-days";

    private static readonly TimeSpan _budget = TimeSpan.FromMinutes(15);

    private IDisposable? _turn;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Await(Awaited);
        _turn = await turns.TakeAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ListeningAsync(stoppingToken);
            await door.PassAsync(nameof(LiveFirstDays), _budget, LiveAsync, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped before it listened.
        }
        finally
        {
            _turn?.Dispose();
            readiness.Reached(Awaited);
        }
    }

    private async Task LiveAsync(CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address)
        {
            await using var copy = services.GetRequiredService<WorkingCopies>().Open(LocalTenant.Id);
            await LocalTeams.InstallForAllAsync(copy, address, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        }

        await services.GetRequiredService<LiveFirstDays>().RunInTurnAsync(cancellationToken);
    }

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
