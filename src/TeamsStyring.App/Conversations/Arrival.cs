using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Conversations;

/// <summary>An activity that was let in.</summary>
/// <param name="Tenant">Whose rows it may touch. Established at the door, never from what a card or a text says.</param>
/// <param name="Registration">The bot that it was sent to; <see langword="null"/> in local mode, which has none.</param>
internal sealed record Arrival(TenantId Tenant, Activity Activity, BotRegistration? Registration)
{
    /// <summary>Where an answer goes; <see langword="null"/> when the activity does not say.</summary>
    public ChannelAddress? Address => Activity.ServiceUrl is { Length: > 0 } serviceUrl ? new ChannelAddress(serviceUrl, Registration) : null;
}
