using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>A card as a client holds it: what stands in the fields can be typed over, and a button sends the fields with its own data.</summary>
internal sealed class CardInHand
{
    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    public CardInHand(JsonNode card)
    {
        Json = card;
        foreach (var input in Inputs)
        {
            _values[input["id"]!.GetValue<string>()] = input["value"]?.GetValue<string>();
        }
    }

    public JsonNode Json { get; }

    public IReadOnlyList<JsonObject> Elements => [.. All(Json)];

    public IReadOnlyList<JsonObject> Inputs => [.. Elements.Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal))];

    public IReadOnlyList<JsonObject> Actions => [.. Elements.Where(element => Type(element) is "Action.Execute")];

    /// <summary>Everything that is written on the card, without Markdown's signs.</summary>
    public string Text => string.Join('\n', Elements.Where(element => Type(element) is "TextBlock").Select(element => Plain(element["text"]!.GetValue<string>())));

    public string Heading => Text.Split('\n')[0];

    /// <summary>The mistakes that are pointed at.</summary>
    public IReadOnlyList<string> Mistakes => [.. Text.Split('\n').Where(line => line.StartsWith("⚠ ", StringComparison.Ordinal) && !line.StartsWith("⚠ Over", StringComparison.Ordinal)).Select(line => line[2..])];

    public static CardInHand Of(AdaptiveCard card) => new(ProtocolJson.ToNode(card)!);

    public bool Offers(string verb) => Actions.Any(action => action["verb"]!.GetValue<string>() == verb);

    public string? Value(string input) => _values[input];

    /// <summary>Types into a field, by its id or by the beginning of its label.</summary>
    public CardInHand Type(string input, string value)
    {
        var id = Inputs.Select(element => element["id"]!.GetValue<string>()).FirstOrDefault(id => id == input || id.StartsWith($"{input}-", StringComparison.Ordinal))
            ?? Inputs.First(element => element["label"]!.GetValue<string>().StartsWith(input, StringComparison.Ordinal))["id"]!.GetValue<string>();
        _values[id] = value;

        return this;
    }

    /// <summary>What pressing the button sends.</summary>
    public (string Verb, JsonObject Data) Press(string verb) => Press(Actions.First(one => one["verb"]!.GetValue<string>() == verb));

    /// <summary>The same, by what stands on the button.</summary>
    public (string Verb, JsonObject Data) PressTitled(string title) => Press(Actions.First(one => one["title"]!.GetValue<string>() == title));

    private (string Verb, JsonObject Data) Press(JsonObject action)
    {
        var data = (JsonObject)action["data"]!.DeepClone();
        if (action["associatedInputs"]?.GetValue<string>() != "none")
        {
            // A client leaves out a choice that nobody made.
            foreach (var (id, value) in _values.Where(value => value.Value is not null || Type(Inputs.First(input => input["id"]!.GetValue<string>() == value.Key)) is "Input.Text"))
            {
                data[id] = value ?? "";
            }
        }

        return (action["verb"]!.GetValue<string>(), data);
    }

    private static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal).Replace('\u00a0', ' ').Replace("\\", "", StringComparison.Ordinal);

    private static string Type(JsonObject element) => element["type"]?.GetValue<string>() ?? "";

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(part => part.Key is not ("fallback" or "data")).SelectMany(part => All(part.Value)).Prepend(element),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
