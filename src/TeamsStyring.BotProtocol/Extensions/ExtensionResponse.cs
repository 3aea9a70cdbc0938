using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.BotProtocol.Extensions;

/// <summary>The bodies that answer a message extension's query. Source: Teams' composeExtension invokes.</summary>
public static class ExtensionResponse
{
    /// <summary>Things to choose among; the one chosen is put into the message.</summary>
    /// <param name="found">Each with its card as it goes on the wire, and a title and a line for the list.</param>
    public static JsonObject Results(IEnumerable<(JsonNode? Card, string Title, string Line)> found) => Compose(new JsonObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. found.Select(item => Attachment(item.Card, item.Title, item.Line))]),
    });

    /// <summary>A line instead of a list.</summary>
    public static JsonObject Message(string text) => Compose(new JsonObject { ["type"] = "message", ["text"] = text });

    private static JsonObject Compose(JsonObject extension) => new() { ["composeExtension"] = extension };

    private static JsonObject Attachment(JsonNode? card, string title, string line) => new()
    {
        ["contentType"] = AdaptiveCard.ContentType,
        ["content"] = card?.DeepClone(),
        ["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject { ["title"] = title, ["text"] = line },
        },
    };
}
