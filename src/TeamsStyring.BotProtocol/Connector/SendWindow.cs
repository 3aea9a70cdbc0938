namespace TeamsStyring.BotProtocol.Connector;

/// <summary>So many calls within so long, counted over any stretch of that length, not from full second to full second.</summary>
/// <param name="Most">The calls that are allowed within <paramref name="Within"/>.</param>
public readonly record struct SendWindow(int Most, TimeSpan Within)
{
    /// <summary>One app in one tenant. Source: Teams, «Rate limiting for bots».</summary>
    public static IReadOnlyList<SendWindow> OfApp { get; } = [new(50, TimeSpan.FromSeconds(1))];

    /// <summary>One bot in one thread: sending and creating. Source: the same.</summary>
    public static IReadOnlyList<SendWindow> OfThread { get; } =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];
}
