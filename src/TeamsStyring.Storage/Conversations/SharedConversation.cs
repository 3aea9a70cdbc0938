using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Conversations;

/// <summary>A channel or group chat that the bot is in: where it can be reached, and whose plan it follows.</summary>
/// <param name="ConversationId">The channel's or chat's id, without a thread.</param>
/// <param name="TeamId">The team that a channel belongs to; empty for a group chat.</param>
/// <param name="TeamName">What Teams calls the team; empty when it has not said.</param>
/// <param name="Name">What Teams calls the channel or chat; empty when it has not said.</param>
/// <param name="BotId">The bot's id on the channel (<c>28:{appId}</c>).</param>
/// <param name="ChannelTenant">The tenant id as the channel writes it.</param>
/// <param name="ServiceUrl">The address of the channel.</param>
public sealed record SharedConversation(
    string ConversationId,
    string TeamId,
    string TeamName,
    string Name,
    string BotId,
    string ChannelTenant,
    string ServiceUrl,
    DateTimeOffset UpdatedAt)
{
    /// <summary>The address was compared with the sender's token, so messages may be sent to it.</summary>
    public bool ServiceUrlVerified { get; init; } = true;

    /// <summary>Team and channel, as far as they are known.</summary>
    public string FullName => $"{TeamName} {Name}".Trim();

    /// <summary>The unit whose plan everyone in the conversation may read through the bot; <see langword="null"/> until a leader or controller has said.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The units below may be read too. Only said by somebody who reads them all.</summary>
    public bool WithBelow { get; init; }

    public PersonId? BoundBy { get; init; }

    public DateTimeOffset? BoundAt { get; init; }

    /// <summary>When the bot last introduced itself, so that two events of one installation give one card.</summary>
    public DateTimeOffset? WelcomedAt { get; init; }
}
