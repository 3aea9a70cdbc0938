using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>
/// What Teams tells besides the protocol: the team, the channel, and what happened to them. Source: Teams' channelData.
/// Whatever is missing or of another shape is an empty text; Teams leaves fields out as it pleases.
/// </summary>
/// <param name="EventType">Of a conversationUpdate, such as <c>teamRenamed</c>; compared without regard to case, since Teams writes it both ways.</param>
/// <param name="TeamId">The team (<c>19:…</c>), which is also the conversation of what happens to the team.</param>
/// <param name="ChannelId">The channel it happened in or to.</param>
/// <param name="SelectedChannelId">The channel chosen when the app was installed in a team.</param>
public sealed record TeamsChannelData(string EventType, string TeamId, string TeamName, string ChannelId, string ChannelName, string SelectedChannelId)
{
    public static TeamsChannelData Of(Activity activity)
    {
        var data = activity.ChannelData;
        var team = data?["team"] as JsonObject;
        var channel = data?["channel"] as JsonObject;

        return new TeamsChannelData(
            Text(data?["eventType"]),
            Text(team?["id"]),
            Text(team?["name"]),
            Text(channel?["id"]),
            Text(channel?["name"]),
            Text(((data?["settings"] as JsonObject)?["selectedChannel"] as JsonObject)?["id"]));
    }

    /// <returns>Whether it is the event of that name, however it is spelled.</returns>
    public bool Is(string eventType) => string.Equals(EventType, eventType, StringComparison.OrdinalIgnoreCase);

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
