namespace TeamsStyring.BotProtocol.Connector;

/// <summary>When a call that certainly came to nothing is made again: after 412 and 429, and after nothing else. Source: Teams, «Rate limiting for bots».</summary>
internal static class SendAgain
{
    /// <summary>All waiting of one call together.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private const int Tries = 5;

    /// <param name="attempt">How many were made before, from 0.</param>
    /// <returns>How long to wait; <see langword="null"/> when it is not made again.</returns>
    public static TimeSpan? After(SendOutcome.Refused refused, int attempt, TimeSpan waited)
    {
        if (refused.Why is not (SendRefusal.Conflict or SendRefusal.Throttled) || attempt >= Tries - 1)
        {
            return null;
        }

        var wait = refused.RetryAfter ?? Backoff(attempt);

        return waited + wait <= Patience ? wait : null;
    }

    // 1, 2, 4, 8 seconds, and up to a quarter more, so that those who were refused together do not come back together.
    private static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, attempt) * (1 + Random.Shared.NextDouble() / 4));
}
