using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.Tests;

/// <summary>
/// A card as a client holds it: what stands in the fields can be typed over, and a button sends the fields with its own data. Knows nothing but Adaptive
/// Cards, and leaves out what is blank, as Microsoft's clients do.
/// </summary>
internal sealed class CardInHand
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public CardInHand(JsonNode card, string messageId = "")
    {
        (Json, MessageId) = (card, messageId);
        foreach (var input in Inputs)
        {
            _values[Of(input, "id")] = Of(input, "value");
        }
    }

    public JsonNode Json { get; }

    /// <summary>The message that carries it; empty when none does.</summary>
    public string MessageId { get; }

    public IReadOnlyList<JsonObject> Elements => [.. All(Json)];

    public IReadOnlyList<JsonObject> Inputs => [.. Elements.Where(element => Of(element, "type").StartsWith("Input.", StringComparison.Ordinal))];

    public IReadOnlyList<JsonObject> Actions => [.. Elements.Where(element => Of(element, "type") is "Action.Execute")];

    public IReadOnlyList<string> Verbs => [.. Actions.Select(action => Of(action, "verb"))];

    public IReadOnlyList<string> Labels => [.. Inputs.Select(input => Of(input, "label"))];

    /// <summary>What leads on.</summary>
    public string Primary => Of(Assert.Single(Actions, action => Of(action, "style") is "positive"), "verb");

    /// <summary>Everything that is written on the card, a line for each text, without Markdown's signs.</summary>
    public string Text => string.Join('\n', Elements.Select(Written).Where(line => line.Length > 0));

    public string Heading => Text.Split('\n')[0];

    /// <summary>The mistakes that are pointed at.</summary>
    public IReadOnlyList<string> Mistakes => [.. Text.Split('\n').Where(line => line.StartsWith("⚠ ", StringComparison.Ordinal) && !line.StartsWith("⚠ Over", StringComparison.Ordinal)).Select(line => line[2..])];

    public static CardInHand Of(AdaptiveCard card) => new(ProtocolJson.ToNode(card) ?? new JsonObject());

    public bool Offers(string verb) => Verbs.Contains(verb);

    public bool Asks(string input) => Inputs.Any(element => IsCalled(element, input));

    /// <returns>What stands in a field; <see langword="null"/> when it is blank.</returns>
    public string? Value(string input) => _values[IdOf(input)] is { Length: > 0 } value ? value : null;

    /// <summary>Types into a field, by its id, by what its id is about (<c>figure</c>), or by the beginning of its label.</summary>
    public CardInHand Type(string input, string value)
    {
        _values[IdOf(input)] = value;

        return this;
    }

    /// <summary>What pressing the button sends.</summary>
    public (string Verb, JsonObject Data) Press(string verb) => Press(Actions.First(one => Of(one, "verb") == verb));

    /// <summary>The same, by what stands on the button.</summary>
    public (string Verb, JsonObject Data) PressTitled(string title) => Press(Actions.First(one => Of(one, "title") == title));

    /// <summary>What the button sends from a client that is too old for Action.Execute: its fallback, as the value of a message.</summary>
    public JsonObject Submit(string verb)
        => Press(Actions.Select(action => action["fallback"]?.AsObject() ?? []).First(fallback => Of(fallback, "type") is "Action.Submit" && fallback["data"] is JsonObject data && Of(data, "verb") == verb)).Data;

    private (string Verb, JsonObject Data) Press(JsonObject action)
    {
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (id, value) in Of(action, "associatedInputs") is "none" ? [] : _values.Where(pair => pair.Value.Length > 0))
        {
            data[id] = value;
        }

        return (Of(action, "verb"), data);
    }

    private string IdOf(string input)
    {
        var field = Inputs.FirstOrDefault(element => IsCalled(element, input)) ?? Inputs.FirstOrDefault(element => Of(element, "label").StartsWith(input, StringComparison.Ordinal));

        return Of(field ?? throw new KeyNotFoundException($"The card asks for {string.Join(", ", _values.Keys)}, not for {input}."), "id");
    }

    private static bool IsCalled(JsonObject input, string name) => Of(input, "id") is var id && (id == name || id.StartsWith($"{name}-", StringComparison.Ordinal));

    private static string Written(JsonObject element) => Plain(Of(element, "type") switch
    {
        "TextBlock" => Of(element, "text"),
        "RichTextBlock" => string.Concat((element["inlines"]?.AsArray() ?? []).Select(inline => inline is JsonObject run ? Of(run, "text") : inline?.ToString())),
        _ => "",
    });

    private static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal).Replace('\u00a0', ' ').Replace("\\", "", StringComparison.Ordinal);

    private static string Of(JsonObject element, string name) => element[name] is JsonValue value ? value.ToString() : "";

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(part => part.Key is not ("fallback" or "data")).SelectMany(part => All(part.Value)).Prepend(element),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
