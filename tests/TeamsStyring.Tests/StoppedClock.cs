namespace TeamsStyring.Tests;

/// <summary>A clock that shows one moment until the test moves it.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public void MoveTo(DateTimeOffset now) => _now = now;
}
