using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>Takes the bot's own name out of what was written to it. Source: Activity protocol, «mention» entities.</summary>
public static class Mentions
{
    /// <returns>
    /// What the person meant to say: the text without mentions of the recipient, found by id and never by name, so that a person who happens to be
    /// called the same stays in the text. Other mentions keep their names without the tags.
    /// </returns>
    public static string TextWithoutRecipient(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in (activity.Entities ?? []).OfType<JsonObject>().Where(entity => Text(entity["type"]) is "mention"))
        {
            var mentioned = mention["mentioned"] as JsonObject;
            var name = Text(mentioned?["name"]) ?? "";
            var tag = Text(mention["text"]) is { Length: > 0 } written ? written : $"<at>{name}</at>";
            var isRecipient = activity.Recipient?.Id is { Length: > 0 } recipient && string.Equals(Text(mentioned?["id"]), recipient, StringComparison.Ordinal);
            text = text.Replace(tag, isRecipient ? "" : name, StringComparison.OrdinalIgnoreCase);
        }

        return text.Trim();
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
