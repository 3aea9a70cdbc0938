using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Records;

/// <summary>A change that somebody wrote in the chat, as it was understood. The card carries it until it is confirmed or left.</summary>
/// <param name="Period">The period that was named, or the one asked about now.</param>
internal sealed record RecordWish(Language Language, RecordKind Kind, ReportingPeriod Period)
{
    /// <summary>The goals that may be meant; one when it is certain.</summary>
    public IReadOnlyList<GoalId> Goals { get; init; } = [];

    /// <summary>A status or colour by its English name.</summary>
    public string Status { get; init; } = "";

    /// <summary>As written: «7,4».</summary>
    public string Figure { get; init; } = "";

    /// <summary>An initiative's status by its English name.</summary>
    public string State { get; init; } = "";

    /// <summary>What the goal or indicator was called.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The new initiative, as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The goal's version when the change was shown.</summary>
    public string Version { get; init; } = "";

    /// <summary>Makes a press that is delivered twice one change.</summary>
    public string Key { get; init; } = "";

    public JsonObject ToJson() => new()
    {
        ["language"] = $"{Language}",
        ["kind"] = $"{Kind}",
        ["period"] = $"{Period}",
        ["goals"] = new JsonArray([.. Goals.Select(goal => (JsonNode)goal.ToString())]),
        ["toStatus"] = Status,
        ["figure"] = Figure,
        ["state"] = State,
        ["topic"] = Topic,
        ["text"] = Text,
        ["version"] = Version,
        ["key"] = Key,
    };

    /// <returns><see langword="null"/> when the data is not of this card.</returns>
    public static RecordWish? Read(JsonObject data)
        => Enum.TryParse<Language>(Value(data, "language"), out var language) && Enum.TryParse<RecordKind>(Value(data, "kind"), out var kind)
            && ReportingPeriod.TryParse(Value(data, "period"), out var period) && data["goals"] is JsonArray goals && goals.All(goal => goal?.GetValueKind() is JsonValueKind.String && Guid.TryParse(goal.GetValue<string>(), out _))
            ? new RecordWish(language, kind, period)
            {
                Goals = [.. goals.Select(goal => new GoalId(Guid.Parse(goal?.GetValue<string>() ?? "")))],
                Status = Value(data, "toStatus"),
                Figure = Value(data, "figure"),
                State = Value(data, "state"),
                Topic = Value(data, "topic"),
                Text = Value(data, "text"),
                Version = Value(data, "version"),
                Key = Value(data, "key"),
            }
            : null;

    /// <returns>What stands in the data, or was filled in; empty when nothing.</returns>
    public static string Value(JsonObject data, string key) => data[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : "";
}
