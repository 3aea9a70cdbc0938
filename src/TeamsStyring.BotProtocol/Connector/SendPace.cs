using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>
/// Keeps the bot within what Teams allows: whoever comes too early waits for a place in the row, first come first served. The runtime's own limiters read the
/// machine's clock, and a queue that is worth testing must run on ours.
/// </summary>
public sealed class SendPace(TimeProvider clock)
{
    /// <summary>A call that would have to wait longer is told so instead.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    private const int TidyAt = 4096;

    private readonly Lock _turn = new();
    private readonly Dictionary<BotRegistration, SentTimes> _apps = [];
    private readonly Dictionary<(BotRegistration, string), SentTimes> _threads = [];

    /// <summary>Waits for a place.</summary>
    /// <param name="thread">The conversation; <see langword="null"/> for a call that makes one.</param>
    /// <returns><see langword="null"/> when the place has come; otherwise how long it would have taken.</returns>
    public async ValueTask<TimeSpan?> WaitAsync(BotRegistration registration, string? thread, CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_turn)
        {
            var now = clock.GetUtcNow();
            var app = Of(_apps, registration, SendWindow.OfApp, now);
            var own = thread is null ? null : Of(_threads, (registration, thread), SendWindow.OfThread, now);
            var at = own is null ? app.Next(now) : Later(app.Next(now), own.Next(now));
            wait = at - now;
            if (wait > Patience)
            {
                return wait;
            }

            app.Add(at);
            own?.Add(at);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }

        return null;
    }

    /// <summary>Takes a place if one is free at this moment, leaving what others wait for alone.</summary>
    public bool HasRoom(BotRegistration registration, string thread)
    {
        lock (_turn)
        {
            var now = clock.GetUtcNow();
            var app = Of(_apps, registration, SendWindow.OfApp, now);
            var own = Of(_threads, (registration, thread), SendWindow.OfThread, now);
            if (app.Next(now) > now || own.Next(now) > now)
            {
                return false;
            }

            app.Add(now);
            own.Add(now);

            return true;
        }
    }

    /// <summary>The channel asked for a rest in a thread; everybody who writes there keeps it.</summary>
    public void Hold(BotRegistration registration, string thread, TimeSpan rest)
    {
        lock (_turn)
        {
            var now = clock.GetUtcNow();
            Of(_threads, (registration, thread), SendWindow.OfThread, now).Hold(now + rest);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static SentTimes Of<TKey>(Dictionary<TKey, SentTimes> all, TKey key, IReadOnlyList<SendWindow> windows, DateTimeOffset now)
        where TKey : notnull
    {
        if (all.TryGetValue(key, out var known))
        {
            return known;
        }

        if (all.Count >= TidyAt)
        {
            foreach (var idle in all.Where(pair => pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
            {
                all.Remove(idle);
            }
        }

        return all[key] = new SentTimes(windows);
    }
}
