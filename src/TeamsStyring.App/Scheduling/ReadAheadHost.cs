using TeamsStyring.App.Questions;

namespace TeamsStyring.App.Scheduling;

/// <summary>Reads ahead once, as soon as the start has come so far that there is something to read.</summary>
internal sealed class ReadAheadHost(ReadAhead ahead, JobDoor door) : BackgroundService
{
    private static readonly TimeSpan _budget = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => door.PassAsync(nameof(ReadAhead), _budget, ahead.RunAsync, stoppingToken);
}
