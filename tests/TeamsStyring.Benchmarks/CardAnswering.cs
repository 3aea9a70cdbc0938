using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>People who answer the quarter's card to the end: whatever it asks is filled in, and the button that leads on is pressed.</summary>
internal static class CardAnswering
{
    private const string Start = "followUp/start";
    private const string Deliver = "followUp/deliver";
    // In the list of statuses, of what is expected and of what has come of it alike.
    private const int Best = 0;
    private const int Short = 2;

    private const int MostScreens = 200;

    /// <returns>How many screens were pressed before the answers were delivered; 0 for whoever has nothing to answer.</returns>
    public static async Task<int> AnswerAsync(ProgramProcess program, string persona, Timings presses, CancellationToken cancellationToken)
    {
        if (await program.AskForCardAsync(persona, "jeg vil rapportere", cancellationToken) is not var (message, card) || !All(card).Any(element => Of(element, "verb") is Start))
        {
            return 0;
        }

        for (var screens = 1; screens < MostScreens; screens++)
        {
            var action = All(card).FirstOrDefault(element => Of(element, "type") is "Action.Execute" && Of(element, "style") is "positive")
                ?? throw new InvalidOperationException("The card leads nowhere.");
            var (verb, data) = (Of(action, "verb"), Filled(card, action, isWell: screens % 2 == 0));
            card = await presses.MeasureAsync(() => PressAsync(program, persona, message, verb, data, cancellationToken));
            if (verb is Deliver)
            {
                return screens;
            }
        }

        throw new InvalidOperationException("The card has no end.");
    }

    private static async Task<JsonNode> PressAsync(ProgramProcess program, string persona, string message, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        using var response = await program.Http.PostAsJsonAsync(
            $"/local/chats/{persona}/actions", new JsonObject { ["messageId"] = message, ["verb"] = verb, ["data"] = data }, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken);

        return answer?["type"]?.GetValue<string>() is "application/vnd.microsoft.card.adaptive" && answer["value"] is { } card
            ? card
            : throw new InvalidOperationException($"The press was answered with {answer?["type"]}.");
    }

    private static JsonObject Filled(JsonNode card, JsonObject action, bool isWell)
    {
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var input in All(card).Where(element => Of(element, "type").StartsWith("Input.", StringComparison.Ordinal)))
        {
            data[Of(input, "id")] = Of(input, "id").Split('-')[0] is "achievement" ? Of(input["choices"]?[isWell ? Best : Short]?.AsObject() ?? [], "value")
                : Typed(Of(input, "id").Split('-')[0]) ?? Of(input, "value");
        }

        return data;
    }

    // Enough of an answer that the card lets it pass, and every second goal with what went wrong.
    private static string? Typed(string input) => input switch
    {
        "figure" => "50",
        "cause1" => "Staffing",
        "effect1" => "Hindered",
        "progress" => "Done",
        "achieved" or "notAchieved" or "explanation" or "nextSteps" => "De nye rutinene virker, men to stillinger står tomme.",
        _ => null,
    };

    private static string Of(JsonObject element, string name) => element[name] is JsonValue value ? value.ToString() : "";

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(part => part.Key is not ("fallback" or "data")).SelectMany(part => All(part.Value)).Prepend(element),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
