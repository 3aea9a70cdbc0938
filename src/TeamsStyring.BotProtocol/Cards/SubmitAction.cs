using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>The older action: its data arrive as a message without text, and the card cannot be answered with a card.</summary>
public sealed record SubmitAction : CardAction
{
    // What a client reads for itself in the data, and what stands there when pressing opens a dialog. Source: Teams, «Use dialogs in bots».
    private const string ClientKey = "msteams";
    private const string OpensDialog = "task/fetch";

    public required JsonObject Data { get; init; }

    /// <summary><c>auto</c> or <c>none</c>.</summary>
    public string? AssociatedInputs { get; init; }

    /// <summary>A button that asks the bot for a dialog. A client without dialogs sends its data as a message, as with any other.</summary>
    /// <param name="verb">What pressing means where there are no dialogs.</param>
    /// <param name="title">What stands on the button.</param>
    /// <param name="data">What comes back. Copied.</param>
    public static SubmitAction ForDialog(string verb, string title, JsonObject data)
    {
        var copy = (JsonObject)data.DeepClone();
        (copy[ExecuteAction.VerbKey], copy[ClientKey]) = (verb, new JsonObject { ["type"] = OpensDialog });

        return new SubmitAction { Title = title, Data = copy, AssociatedInputs = "none" };
    }

    /// <returns>Whether an action on its way out opens a dialog.</returns>
    public static bool IsForDialog(JsonNode? action)
        => action is JsonObject { } item && item["data"] is JsonObject data && data[ClientKey] is JsonObject client
            && client["type"] is JsonValue type && type.TryGetValue<string>(out var text) && text is OpensDialog;
}
