using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol;

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
    /// <param name="Body">Written out at once: hundreds of answers are kept for a while in case Teams asks for them again, and as text a card takes a tenth of the room.</param>
    public sealed record Invoked(int Status, byte[]? Body) : TurnOutcome
    {
        public static Invoked With(JsonNode body) => new(StatusCodes.Status200OK, ProtocolJson.ToBytes(body));
    }

    /// <summary>400, with the reason.</summary>
    public sealed record Malformed(string Code, string Sentence) : TurnOutcome;
}
