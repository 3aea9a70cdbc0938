using System.Text.Json.Nodes;

namespace TeamsStyring.App.Conversations;

/// <summary>What the HTTP answer to an activity is. Messages go out through the connector before it.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>200 without a body; also for what the bot has no use for.</summary>
    public sealed record Accepted : TurnOutcome;

    /// <summary>The answer to an invoke.</summary>
    public sealed record Invoked(int Status, JsonNode? Body) : TurnOutcome;

    /// <summary>400, with the reason.</summary>
    public sealed record Malformed(string Code, string Sentence) : TurnOutcome;
}
