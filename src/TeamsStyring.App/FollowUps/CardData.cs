using System.Text.Json.Nodes;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>
/// What a card carries besides what is typed in it: opaque ids, the period, where it stands and what it was made from. It says nothing about who may
/// do what – the sender does. Everything goes out and comes in here, which is where a signature belongs.
/// </summary>
/// <param name="WithDeputy">Whether goals that the person is deputy for stand in the card too.</param>
internal sealed record CardData(ReportingPeriod Period, bool WithDeputy)
{
    /// <summary>The goal on the screen; <see langword="null"/> where all are.</summary>
    public GoalId? Goal { get; init; }

    public CardScreen Screen { get; init; }

    /// <summary>Which initiatives the screen shows, from 0.</summary>
    public int Page { get; init; }

    /// <summary>
    /// A digest of what the screen showed when it was made, by <see cref="Digest"/>. It tells whether somebody else has written since,
    /// and makes a button that is pressed twice do its work once.
    /// </summary>
    public string Seen { get; init; } = "";

    /// <summary>
    /// The text and date fields that the screen showed. Clients leave a blank one out of what they send back, so one that stands here and does not come
    /// back has been emptied. <see langword="null"/> on cards from before this was written.
    /// </summary>
    public IReadOnlyList<string>? Fields { get; init; }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["period"] = Period.ToString(), ["screen"] = Screen.ToString() };
        if (Goal is { } goal)
        {
            json["goal"] = goal.ToString();
        }

        if (WithDeputy)
        {
            json["deputy"] = true;
        }

        if (Page > 0)
        {
            json["page"] = Page;
        }

        if (Seen.Length > 0)
        {
            json["seen"] = Seen;
        }

        if (Fields is { Count: > 0 })
        {
            json["fields"] = new JsonArray([.. Fields.Select(field => (JsonNode)field)]);
        }

        return json;
    }

    /// <returns><see langword="null"/> when the data is not of this card.</returns>
    public static CardData? Read(JsonObject json)
    {
        if (!ReportingPeriod.TryParse(Text(json, "period"), out var period)
            || Text(json, "screen") is not { } name || !Enum.GetNames<CardScreen>().Contains(name, StringComparer.Ordinal)
            || PageOf(json) is not { } page
            || IdOf(json) is not { IsReadable: true } goal)
        {
            return null;
        }

        return new CardData(period, json["deputy"] is JsonValue deputy && deputy.TryGetValue<bool>(out var with) && with)
        {
            Goal = goal.Value,
            Screen = Enum.Parse<CardScreen>(name),
            Page = page,
            Seen = Text(json, "seen") ?? "",
            Fields = FieldsOf(json),
        };
    }

    private static string? Text(JsonObject json, string name) => TextOf(json[name]);

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static List<string>? FieldsOf(JsonObject json) => json["fields"] is JsonArray fields ? [.. fields.Select(TextOf).OfType<string>()] : null;

    // Absent is the first page; anything but a small whole number is no card of ours.
    private static int? PageOf(JsonObject json)
        => !json.ContainsKey("page") ? 0 : json["page"] is JsonValue value && value.TryGetValue<int>(out var number) && number is >= 0 and < 1000 ? number : null;

    private static (bool IsReadable, GoalId? Value) IdOf(JsonObject json)
        => !json.ContainsKey("goal") ? (true, null) : Guid.TryParse(Text(json, "goal"), out var id) ? (true, new GoalId(id)) : (false, null);
}
