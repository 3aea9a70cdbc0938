namespace TeamsStyring.DevTools.Graph.Trust;

/// <summary>Who a token belongs to, or why nobody.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Known(GraphCaller Caller) : TokenReading;

    public sealed record Refused(string Why) : TokenReading;
}
