namespace TeamsStyring.App.Local;

/// <summary>
/// A clock that runs as the real one does, some time before or after it, and that stands still while it is being moved: then every job and every
/// message of a step happens at exactly the instant of the step. It knows nothing of days; moving it is <see cref="MoveClock"/>'s business.
/// </summary>
/// <param name="real">The machine's clock.</param>
internal sealed class LocalClock(TimeProvider real) : TimeProvider
{
    private Shown _shown = new(TimeSpan.Zero, null);

    /// <summary>How much later than the real time it is; negative when it is earlier.</summary>
    public TimeSpan Ahead => GetUtcNow() - real.GetUtcNow();

    /// <summary>The machine's clock, for what speaks with others: their hours do not move with ours.</summary>
    public TimeProvider Machine => real;

    /// <summary>The machine's time.</summary>
    public DateTimeOffset RealNow => real.GetUtcNow();

    public override DateTimeOffset GetUtcNow()
    {
        var shown = Volatile.Read(ref _shown);

        return shown.StandsAt ?? (real.GetUtcNow() + shown.Ahead);
    }

    /// <summary>Makes it stand still at an instant, whatever it showed.</summary>
    public void StandAt(DateTimeOffset instant) => Volatile.Write(ref _shown, new Shown(TimeSpan.Zero, instant.ToUniversalTime()));

    /// <summary>Lets it run on from what it shows.</summary>
    public void Run() => RunAhead(Ahead);

    public void RunAhead(TimeSpan ahead) => Volatile.Write(ref _shown, new Shown(ahead, null));

    private sealed record Shown(TimeSpan Ahead, DateTimeOffset? StandsAt);
}
