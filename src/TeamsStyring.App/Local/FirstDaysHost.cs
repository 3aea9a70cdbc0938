using TeamsStyring.App.Http;
using TeamsStyring.App.Scheduling;

namespace TeamsStyring.App.Local;

/// <summary>
/// Lives the first days as soon as the program listens – the cards come over HTTP, as from Teams – and keeps the jobs waiting until then: a job that ran
/// before would find weeks of work and do it all on one day.
/// </summary>
internal sealed class FirstDaysHost(FirstDays days, IHostApplicationLifetime lifetime, JobTurns turns, JobDoor door, Readiness readiness) : BackgroundService
{
    private const string Awaited = "first-days";

    private static readonly TimeSpan _budget = TimeSpan.FromMinutes(15);

    // Nothing is owed then, and whoever asks first after a start should not share the processors with it.
    private static readonly TimeSpan _ease = TimeSpan.FromSeconds(5);

    private IDisposable? _turn;
    private bool _isOwed;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _isOwed = await days.AreOwedAsync(cancellationToken);
        if (_isOwed)
        {
            readiness.Await(Awaited);
        }

        _turn = await turns.TakeAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ListeningAsync(stoppingToken);
            if (!_isOwed)
            {
                await turns.EaseAsync(_ease, stoppingToken);
            }

            if (await door.PassAsync(nameof(FirstDays), _budget, days.RunInTurnAsync, stoppingToken))
            {
                readiness.Reached(Awaited);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped before it listened.
        }
        finally
        {
            _turn?.Dispose();
        }
    }

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
