using System.Text.Json.Nodes;
using System.Web;
using TeamsStyring.App.Access;
using TeamsStyring.App.Finding;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Extensions;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Conversations;

/// <summary>Finds goals for whoever writes a message somewhere, and makes a card of a link to a goal that is pasted there.</summary>
internal sealed class AnswerSearch(FindGoals goals)
{
    private const int Most = 25;

    public async Task<TurnOutcome> QueryAsync(Turn turn, JsonObject value, CancellationToken cancellationToken)
    {
        if (turn.Caller is not { } caller)
        {
            return Answer(ExtensionResponse.Message(new QuestionTexts(turn.Language).Stranger));
        }

        var text = (value["parameters"] as JsonArray ?? []).OfType<JsonObject>().Where(parameter => Text(parameter["name"]) is "text").Select(parameter => Text(parameter["value"])).FirstOrDefault() ?? "";
        var options = value["queryOptions"] as JsonObject;
        var found = await goals.RunAsync(turn.Copy, caller, text, Number(options?["skip"], 0), Math.Clamp(Number(options?["count"], Most), 1, Most), cancellationToken);

        return Answer(found.Count == 0 ? ExtensionResponse.Message(new DocumentationTexts(caller.Language).NothingFound) : Results(found, caller));
    }

    public static async Task<TurnOutcome> LinkAsync(Turn turn, JsonObject value, CancellationToken cancellationToken)
        => turn.Caller is { } caller && GoalOf(Text(value["url"])) is { } id && await FindGoals.FindAsync(turn.Copy, caller, id, cancellationToken) is { } found
            ? Answer(Results([found], caller))
            : Answer(ExtensionResponse.Results([]));

    private static JsonObject Results(IReadOnlyList<FoundGoal> found, Caller caller)
        => ExtensionResponse.Results(found.Select(goal => (ProtocolJson.ToNode(GoalCard.Create(goal, caller.Language)), goal.Goal.Title, $"{goal.Unit} · {GoalCard.StatusOf(goal, new CommonTexts(caller.Language))}")));

    // The tab's address carries its place after a question mark or a number sign: …/tab.html#goal=….
    private static GoalId? GoalOf(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address)
            && Guid.TryParse(HttpUtility.ParseQueryString(address.Fragment.TrimStart('#'))["goal"] ?? HttpUtility.ParseQueryString(address.Query)["goal"], out var id)
                ? new GoalId(id)
                : null;

    private static TurnOutcome.Invoked Answer(JsonObject body) => TurnOutcome.Invoked.With(body);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int Number(JsonNode? node, int otherwise) => node is JsonValue value && value.TryGetValue<int>(out var number) && number is >= 0 and < 10_000 ? number : otherwise;
}
