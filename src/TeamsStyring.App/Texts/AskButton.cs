using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Texts;

/// <summary>A button that says something for the reader, as if it had been typed. It may stand on any card: what it says is in its data.</summary>
internal static class AskButton
{
    public const string Verb = "question/ask";

    public const string TextKey = "text";

    public static CardAction Create(string question, bool primary = false, string? title = null)
        => ExecuteAction.Create(Verb, title ?? question, new JsonObject { [TextKey] = question }, primary, withInputs: false);
}
