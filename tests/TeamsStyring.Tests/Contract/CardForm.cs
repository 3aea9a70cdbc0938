using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Contract;

/// <summary>A card as somebody has it before them: what it says, what can be filled in, what can be pressed. Knows nothing but Adaptive Cards.</summary>
internal sealed class CardForm
{
    private readonly JsonObject _card;
    private readonly Dictionary<string, string> _inputs = new(StringComparer.Ordinal);

    public CardForm(string messageId, JsonNode card)
    {
        MessageId = messageId;
        _card = card.AsObject();
        foreach (var input in Elements().Where(element => Text(element, "type").StartsWith("Input.", StringComparison.Ordinal)))
        {
            // Teams sends every input back, filled in or not.
            _inputs[Text(input, "id")] = Text(input, "value");
        }
    }

    public string MessageId { get; }

    /// <summary>Everything that can be read on it, a line for each text.</summary>
    public string Words => string.Join('\n', Elements().Select(Read).Where(line => line.Length > 0));

    public IReadOnlyCollection<string> Inputs => _inputs.Keys;

    public IReadOnlyList<string> Labels => [.. Elements().Select(element => Text(element, "label")).Where(label => label.Length > 0)];

    public IReadOnlyList<string> Verbs => [.. Actions().Select(action => Text(action, "verb"))];

    /// <summary>What leads on.</summary>
    public string Primary => Text(Assert.Single(Actions(), action => Text(action, "style") is "positive"), "verb");

    /// <returns>What stands in the first input whose id begins so.</returns>
    public string this[string input] => _inputs[Id(input)];

    /// <param name="input">The input's id, or how it begins.</param>
    public CardForm Fill(string input, string value)
    {
        _inputs[Id(input)] = value;
        return this;
    }

    public bool Asks(string input) => _inputs.Keys.Any(id => id.StartsWith(input, StringComparison.Ordinal));

    /// <returns>The card's own data together with what was filled in.</returns>
    public JsonObject DataOf(string verb)
    {
        var data = Actions().First(action => Text(action, "verb") == verb)["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (id, value) in _inputs)
        {
            data[id] = value;
        }

        return data;
    }

    private IEnumerable<JsonObject> Actions() => Elements().Where(element => Text(element, "type") is "Action.Execute");

    private string Id(string start) => _inputs.Keys.FirstOrDefault(id => id.StartsWith(start, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"The card asks for {string.Join(", ", _inputs.Keys)}, not for {start}.");

    private IEnumerable<JsonObject> Elements() => Under(_card);

    private static IEnumerable<JsonObject> Under(JsonNode? node) => node switch
    {
        JsonObject item => [item, .. item.Where(pair => pair.Key is not ("data" or "fallback")).SelectMany(pair => Under(pair.Value))],
        JsonArray items => items.SelectMany(Under),
        _ => [],
    };

    private static string Read(JsonObject element) => Text(element, "type") switch
    {
        "TextBlock" => Text(element, "text"),
        "RichTextBlock" => string.Concat((element["inlines"]?.AsArray() ?? []).Select(inline => inline is JsonObject run ? Text(run, "text") : inline?.ToString())),
        _ => "",
    };

    private static string Text(JsonObject element, string name) => element[name] is JsonValue value ? value.ToString() : "";
}
