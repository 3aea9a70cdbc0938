using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>
/// What goes both ways between Teams and the bot. Unknown fields are ignored, as the protocol demands (A2005).
/// Source: the Activity protocol (microsoft/Agents, protocol-activity.md).
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }

    /// <summary>May come twice for the same event, and the same event may come under two ids.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where answers go. Trusted only after the token's claim has been compared with it.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>IETF language tag of the sender's client.</summary>
    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary>What the toast and a screen reader say where a card says the rest.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public JsonArray? Entities { get; init; }

    public JsonObject? ChannelData { get; init; }

    /// <summary>The message that this one answers, or that carried the card pressed.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The name of an invoke, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The data of an invoke or of an Action.Submit.</summary>
    public JsonNode? Value { get; init; }

    /// <summary><c>add</c> or <c>remove</c> of an installationUpdate.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
}
