using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>
/// A Universal Action: the bot's answer replaces the card. Where a client is too old, <see cref="Fallback"/> sends the same data as a message,
/// which is why the verb stands in the data too; make both by <see cref="Create"/>.
/// </summary>
public sealed record ExecuteAction : CardAction
{
    /// <summary>The name under which the verb repeats in the data.</summary>
    public const string VerbKey = "verb";

    public required string Verb { get; init; }

    public required JsonObject Data { get; init; }

    /// <summary><c>auto</c> sends the inputs and lets the client check them; <c>none</c> sends only the data.</summary>
    public string? AssociatedInputs { get; init; }

    public CardAction? Fallback { get; init; }

    /// <param name="verb">What pressing means, such as <c>followUp/next</c>.</param>
    /// <param name="title">What stands on the button.</param>
    /// <param name="data">What comes back besides the inputs. Copied.</param>
    /// <param name="primary">The one button that leads on.</param>
    /// <param name="withInputs"><see langword="false"/> leaves the inputs behind, and lets the button work while they are wrong.</param>
    public static ExecuteAction Create(string verb, string title, JsonObject data, bool primary = false, bool withInputs = true)
    {
        var style = primary ? "positive" : null;
        var inputs = withInputs ? null : "none";

        return new ExecuteAction
        {
            Title = title,
            Verb = verb,
            Data = With(data, verb),
            Style = style,
            AssociatedInputs = inputs,
            Fallback = new SubmitAction { Title = title, Data = With(data, verb), Style = style, AssociatedInputs = inputs },
        };
    }

    private static JsonObject With(JsonObject data, string verb)
    {
        var copy = (JsonObject)data.DeepClone();
        copy[VerbKey] = verb;

        return copy;
    }
}
