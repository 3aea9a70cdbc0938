using System.Text.Json.Serialization;

namespace TeamsStyring.BotProtocol.Activities;

/// <summary>A conversation on the channel.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    /// <summary>Several people read it: a channel or a group chat. A conversation that does not say what it is, is personal.</summary>
    [JsonIgnore]
    public bool IsShared => IsGroup is true || ConversationType is "channel" or "groupChat";

    /// <summary>The conversation without the thread: a channel's messages carry <c>;messageid=…</c> after the channel's id.</summary>
    [JsonIgnore]
    public string BaseId => (Id ?? "").Split(';')[0];
}
