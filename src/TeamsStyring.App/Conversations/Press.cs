using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Conversations;

/// <summary>A button that was pressed: Action.Execute as an invoke, or its fallback Action.Submit as a message without text.</summary>
/// <param name="Verb">What it means, <c>feature/step</c>.</param>
/// <param name="Data">The button's data with the inputs merged in. Nothing in it says who pressed.</param>
/// <param name="IsAutomatic">A refresh by the client itself: to be answered, never acted on.</param>
internal sealed record Press(string Verb, JsonObject Data, bool IsAutomatic)
{
    public string Feature => Verb.Split('/')[0];

    /// <returns><see langword="null"/> when the activity is no press, or not one that can be read.</returns>
    public static Press? Of(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: CardActionResponse.InvokeName, Value: JsonObject value } => OfInvoke(value),
        { Type: ActivityTypes.Message, Value: JsonObject value } when Text(value[ExecuteAction.VerbKey]) is { } verb => new Press(verb, value, IsAutomatic: false),
        _ => null,
    };

    private static Press? OfInvoke(JsonObject value)
        => value["action"] is JsonObject action && Text(action["type"]) is "Action.Execute" && Text(action["verb"]) is { Length: > 0 } verb
            ? new Press(verb, action["data"] as JsonObject ?? [], Text(value["trigger"]) is "automatic")
            : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
