using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>What opens a personal conversation. It never carries a card: the channel would send it again at each call and tell no id.</summary>
public sealed record ConversationParameters(bool IsGroup, IReadOnlyList<ChannelAccount> Members, string TenantId)
{
    public ChannelAccount? Bot { get; init; }

    public JsonObject? ChannelData { get; init; }
}
