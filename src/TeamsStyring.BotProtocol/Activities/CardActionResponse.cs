using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>
/// The body of an answer to <c>adaptiveCard/action</c>; the HTTP status is 200 whenever the bot processed it.
/// Source: Universal Action Model for Adaptive Cards.
/// </summary>
/// <param name="StatusCode">200 for a card or message.</param>
public sealed record CardActionResponse(int StatusCode, string Type, JsonNode? Value)
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>Replaces the card that was pressed.</summary>
    /// <param name="card">The card as it goes on the wire.</param>
    public static CardActionResponse Card(JsonNode? card) => new(200, AdaptiveCard.ContentType, card);

    /// <summary>Shows a line under the card and leaves the card as it is.</summary>
    public static CardActionResponse Message(string text) => new(200, "application/vnd.microsoft.activity.message", text);

    /// <returns>The body itself. The card becomes part of it as it is, without being written and read once more.</returns>
    public JsonObject ToNode() => new() { ["statusCode"] = StatusCode, ["type"] = Type, ["value"] = Value };
}
