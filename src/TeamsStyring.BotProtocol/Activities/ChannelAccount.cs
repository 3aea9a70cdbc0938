namespace TeamsStyring.BotProtocol.Activities;

/// <summary>A user or bot on the channel. Source: Activity protocol, «Channel account».</summary>
public sealed record ChannelAccount
{
    /// <summary>The channel's id: <c>29:…</c> for a user (unique per bot), <c>28:{appId}</c> for the bot. Compared ordinally.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The Entra object id; text, since test clients send ids that are no GUIDs.</summary>
    public string? AadObjectId { get; init; }

    public string? Role { get; init; }
}
