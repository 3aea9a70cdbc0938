using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Conversations;

/// <summary>Somebody in Teams: writes, presses and installs as Teams tells it, straight to the bot's door.</summary>
/// <param name="conversation">The conversation's id; <c>19:…</c> is a channel, <c>19:…@thread.v2</c> a group chat, all else personal.</param>
internal sealed class TeamsUser(HttpClient http, string person, string serviceUrl, string conversation)
{
    public const string Bot = "28:bot";

    private bool IsChannel => conversation.EndsWith("@thread.tacv2", StringComparison.Ordinal);

    private bool IsGroupChat => conversation.EndsWith("@thread.v2", StringComparison.Ordinal);

    public TeamsUser In(string other) => new(http, person, serviceUrl, other);

    public Task<HttpResponseMessage> SayAsync(string text, CancellationToken cancellationToken)
        => SendAsync(IsChannel || IsGroupChat ? Mentioning(text) : Message(text), cancellationToken);

    public Task<HttpResponseMessage> InstallAsync(string action, CancellationToken cancellationToken)
    {
        var activity = Activity("installationUpdate");
        activity["action"] = action;

        return SendAsync(activity, cancellationToken);
    }

    public Task<HttpResponseMessage> ChangeAsync(Action<JsonObject> change, CancellationToken cancellationToken)
    {
        var activity = Activity("conversationUpdate");
        change(activity);

        return SendAsync(activity, cancellationToken);
    }

    /// <returns>The invoke response.</returns>
    public async Task<JsonNode> PressAsync(JsonNode card, string verb, JsonObject? inputs, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(Pressed(card, verb, inputs), cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);

        return JsonNode.Parse(text) ?? new JsonObject();
    }

    public JsonObject Pressed(JsonNode card, string verb, JsonObject? inputs)
    {
        var data = DataOf(card, verb);
        foreach (var (id, value) in inputs ?? [])
        {
            data[id] = value?.DeepClone();
        }

        return Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        });
    }

    public JsonObject Invoke(string name, JsonNode? value)
    {
        var activity = Activity("invoke");
        activity["name"] = name;
        activity["value"] = value?.DeepClone();
        activity["replyToId"] = "1575667808184";

        return activity;
    }

    public Task<HttpResponseMessage> SendAsync(JsonNode activity, CancellationToken cancellationToken) => http.PostAsJsonAsync("/api/messages", activity, cancellationToken);

    public JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Guid.CreateVersion7()}",
        ["timestamp"] = "2026-10-05T07:00:00Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "TeamsStyring" },
        ["conversation"] = new JsonObject
        {
            ["id"] = conversation,
            ["conversationType"] = IsChannel ? "channel" : IsGroupChat ? "groupChat" : "personal",
            ["isGroup"] = IsChannel || IsGroupChat,
            ["tenantId"] = "b28fdbfd-0000-0000-0000-000000000000",
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "b28fdbfd-0000-0000-0000-000000000000" } },
    };

    public static JsonObject DataOf(JsonNode card, string verb)
        => Everything(card).OfType<JsonObject>().First(node => Text(node["type"]) is "Action.Execute" && Text(node["verb"]) == verb)["data"]?.DeepClone().AsObject() ?? [];

    /// <returns>Everything that can be read on a card.</returns>
    public static string Words(JsonNode? card)
        => string.Join('\n', Everything(card).OfType<JsonObject>().SelectMany(node => new[] { Text(node["text"]), Text(node["title"]), Text(node["value"]) }).OfType<string>());

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static IEnumerable<JsonNode> Everything(JsonNode? node) => node switch
    {
        JsonObject item => item.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Everything).Prepend(item),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Everything),
        { } value => [value],
        null => [],
    };

    private JsonObject Message(string text)
    {
        var activity = Activity("message");
        activity["text"] = text;

        return activity;
    }

    private JsonObject Mentioning(string text)
    {
        var activity = Message($"<at>TeamsStyring</at> {text}\n");
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>TeamsStyring</at>",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "TeamsStyring" },
        });

        return activity;
    }
}
