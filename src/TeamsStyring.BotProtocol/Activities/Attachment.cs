using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>Something that comes with a message, such as a card.</summary>
public sealed record Attachment(string ContentType, JsonNode? Content);
