using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Conversations;

/// <summary>Where a person can be reached: the personal conversation with the bot, as the channel last told it.</summary>
/// <param name="ChannelUserId">The channel's id of the person (<c>29:…</c>), unique per bot.</param>
/// <param name="BotId">The bot's id on the channel (<c>28:{appId}</c>).</param>
/// <param name="ChannelTenant">The tenant id as the channel writes it.</param>
/// <param name="ServiceUrl">The address of the channel.</param>
public sealed record PersonConversation(
    PersonId Person,
    string ChannelUserId,
    string BotId,
    string ConversationId,
    string ChannelTenant,
    string ServiceUrl,
    DateTimeOffset UpdatedAt)
{
    /// <summary>The address was compared with the sender's token, so messages may be sent to it.</summary>
    public bool ServiceUrlVerified { get; init; } = true;

    /// <summary>When the bot last introduced itself, so that two events of one installation give one card.</summary>
    public DateTimeOffset? WelcomedAt { get; init; }
}
