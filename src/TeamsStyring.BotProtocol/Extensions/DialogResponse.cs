using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.BotProtocol.Extensions;

/// <summary>The bodies that open a dialog, show its next page, or end it. Source: Teams' task/fetch and task/submit invokes.</summary>
public static class DialogResponse
{
    /// <param name="title">Stands in the dialog's frame.</param>
    /// <param name="card">As it goes on the wire. A dialog sends Action.Submit only, so every Universal Action becomes its fallback; a button that opens a dialog is left out.</param>
    public static JsonObject Card(string title, JsonNode? card) => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["height"] = "large",
        ["width"] = "large",
        ["card"] = new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = Submitting(card) },
    });

    /// <summary>Ends the dialog with a line.</summary>
    public static JsonObject Message(string text) => Task("message", text);

    private static JsonObject Task(string type, JsonNode value) => new() { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } };

    private static JsonNode? Submitting(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item when item["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name is "Action.Execute" && item["fallback"] is JsonObject fallback:
                return fallback.DeepClone();
            case JsonObject item:
                JsonObject copy = [];
                foreach (var (key, value) in item.Where(pair => pair.Key is not "refresh"))
                {
                    copy[key] = Submitting(value);
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.Where(item => !SubmitAction.IsForDialog(item)).Select(Submitting)]);
            default:
                return node?.DeepClone();
        }
    }
}
