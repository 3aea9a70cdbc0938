using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TeamsStyring.Tests.Conversations;

/// <summary>Activities as nobody's client sends them: fields of the wrong kind, missing, endless, nested; cards never made; bodies that are no JSON.</summary>
internal static class HostileActivities
{
    private const string ServiceUrl = "http://127.0.0.1:1/";

    private static readonly string[] Persons = ["marit.solvoll", "nora.bekkelid", "29:x", "", "' OR 1=1 --", "\u0000", new string('p', 3000), "../../etc/passwd"];

    private static readonly string[] Types =
        ["message", "message", "invoke", "invoke", "invoke", "conversationUpdate", "installationUpdate", "messageReaction", "messageUpdate", "messageDelete", "typing", "MESSAGE", "", "endOfConversation"];

    private static readonly string[] Names =
    [
        "adaptiveCard/action", "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query", "composeExtension/queryLink", "composeExtension/fetchTask",
        "composeExtension/submitAction", "application/search", "signin/tokenExchange", "", "nobodys/invoke", "config/fetch", "tab/fetch",
    ];

    private static readonly string[] Verbs =
    [
        "followUp/start", "followUp/next", "followUp/deliver", "followUp/show", "followUp/handOver", "involvement/answer", "handover/assign", "channel/bind", "channel/choose", "question/ask",
        "question/", "/", "", "evidence/attach", "followUp/../question/ask", "\u202e",
    ];

    private static readonly string[] Texts =
    [
        "hva er ikke oppnådd?", "<at>Bot</at>", "<at>", "](http://evil.example)", "🙂🙂🙂", "\ud800", "\0", "=1+1", "'; DROP TABLE Goals; --", "{{7*7}}", "2026-Q9", "-1", "1e999",
        "hva er ikke oppnådd i " + new string('æ', 5000), new string(' ', 2000), "[[[[[[[[", "%s%n", "true", "null", "\u202eenob", "\u0301\u0301\u0301", "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] DataKeys =
        ["period", "screen", "goal", "page", "seen", "verb", "seal", "text", "unit", "chosen", "below", "search", "involvement", "answer", "handover", "commandId", "parameters", "url", "data", "messagePayload"];

    private static readonly string[] Fields =
        ["type", "id", "timestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "locale", "text", "attachments", "entities", "channelData", "replyToId", "name", "value", "action", "membersAdded", "membersRemoved"];

    /// <returns>The body of a request to the bot's door.</returns>
    public static Gen<string> Bodies { get; } = Gen.Frequency(
        (12, Activities().Select(activity => Write(activity))),
        (4, from activity in Activities() from spoilt in Spoil(activity) select Write(spoilt)),
        (1, from activity in Activities() from at in Gen.Choose(1, 400) select Cut(Write(activity), at)),
        (1, Anything(3).Select(Write)),
        (1, Gen.Choose(1, 3000).Select(depth => new string('[', depth) + new string(']', depth))),
        (1, Gen.Elements(Texts)));

    private static Gen<JsonNode?> Activities()
        => from type in Gen.Elements(Types)
           from person in Gen.Elements(Persons)
           from text in Gen.Elements(Texts)
           from name in Gen.Elements(Names)
           from value in Values()
           from shared in Gen.Elements("personal", "channel", "groupChat", "", "meeting")
           from number in Gen.Choose(0, 1_000_000)
           from data in Anything(2)
           select (JsonNode?)new JsonObject
           {
               ["type"] = type,
               ["id"] = $"{number}",
               ["channelId"] = "msteams",
               ["serviceUrl"] = ServiceUrl,
               ["from"] = new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person },
               ["recipient"] = new JsonObject { ["id"] = "28:bot" },
               ["conversation"] = new JsonObject { ["id"] = $"{shared}:{number % 50}", ["conversationType"] = shared, ["isGroup"] = shared is "channel" },
               ["text"] = text,
               ["name"] = name,
               ["value"] = value,
               ["action"] = number % 2 == 0 ? "add" : "remove",
               ["channelData"] = new JsonObject { ["eventType"] = "teamRenamed", ["team"] = data },
               ["membersAdded"] = number % 5 == 0 ? new JsonArray(new JsonObject { ["id"] = "28:bot" }, null) : null,
               ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = "28:bot" } }, data?.DeepClone()),
           };

    private static Gen<JsonNode?> Values()
        => from verb in Gen.Elements(Verbs)
           from keys in Gen.Elements(DataKeys).ListOf(6)
           from values in Anything(1).ListOf(6)
           from trigger in Gen.Elements("manual", "automatic", "", "often")
           from kind in Gen.Elements("Action.Execute", "Action.Execute", "Action.Submit", "")
           from whole in Gen.Choose(0, 4)
           select whole switch
           {
               0 => values.FirstOrDefault()?.DeepClone(),
               1 => Data(keys, values, verb),
               _ => new JsonObject { ["action"] = new JsonObject { ["type"] = kind, ["verb"] = verb, ["data"] = Data(keys, values, verb) }, ["trigger"] = trigger },
           };

    private static JsonObject Data(IEnumerable<string> keys, IEnumerable<JsonNode?> values, string verb)
    {
        var data = new JsonObject { ["verb"] = verb };
        foreach (var (key, value) in keys.Zip(values))
        {
            data[key] = value?.DeepClone();
        }

        return data;
    }

    private static Gen<JsonNode?> Anything(int depth)
    {
        var simple = Gen.OneOf(
            Gen.Elements(Texts).Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Choose(int.MinValue, int.MaxValue).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Elements(true, false).Select(yes => (JsonNode?)JsonValue.Create(yes)),
            Gen.Constant<JsonNode?>(null));

        return depth == 0
            ? simple
            : Gen.OneOf(
                simple,
                Anything(depth - 1).ListOf(3).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                from keys in Gen.Elements(DataKeys).ListOf(3)
                from values in Anything(depth - 1).ListOf(3)
                select (JsonNode?)Data(keys, values, "x"));
    }

    private static Gen<JsonNode?> Spoil(JsonNode? activity)
        => from field in Gen.Elements(Fields)
           from other in Gen.Elements(Fields)
           from value in Anything(2)
           from gone in Gen.Elements(true, false)
           select (JsonNode?)Spoilt(activity, field, other, value, gone);

    private static JsonObject Spoilt(JsonNode? activity, string field, string other, JsonNode? value, bool gone)
    {
        var spoilt = activity?.DeepClone().AsObject() ?? [];
        spoilt[field] = value?.DeepClone();
        if (gone)
        {
            spoilt.Remove(other);
        }

        return spoilt;
    }

    private static string Write(JsonNode? node)
    {
        try
        {
            return node?.ToJsonString() ?? "null";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or JsonException)
        {
            // Half a sign is no text that can be written as JSON; somebody hostile sends the rest of it anyway.
            return "{\"type\":\"message\",\"text\":\"\\ud800\"}";
        }
    }

    private static string Cut(string text, int at) => text[..Math.Min(at, text.Length)];
}
