using TeamsStyring.App.Starting;

namespace TeamsStyring.App.Local;

/// <summary>Sets the local clock at a start, before anything asks it for the time: the later of what Data holds and what the settings say.</summary>
internal sealed class StartClock(LocalClock clock, KeepClock keep, TeamsStyringOptions options)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var real = clock.RealNow;
        var ahead = (options.Local.Now ?? real) - real;
        if (await keep.ReadAsync(cancellationToken) is { } kept)
        {
            ahead = new[] { ahead, kept.Ahead, kept.Lived - real }.Max();
        }

        clock.RunAhead(ahead);
    }
}
