using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Installation;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>Finds where a person is reached. Whoever has never met the bot is given the app, where the kommune lets it; Teams then opens the chat.</summary>
internal sealed class ReachPerson(Registrations registrations, ConnectorClient connector, InstallForPerson install, TimeProvider clock)
{
    public async Task<Reached> RunAsync(WorkingCopy copy, PersonId person, CancellationToken cancellationToken)
        => await copy.ReadConversationAsync(person, cancellationToken) switch
        {
            null when registrations.Of(copy.Tenant) is { } registration => await InstallAsync(copy, registration, person, cancellationToken),
            null => new Reached.Not(SendRefusal.NoConversation),
            { ServiceUrlVerified: false } => new Reached.Not(SendRefusal.AddressNotVerified),
            var known => new Reached.At(known, AddressOf(copy.Tenant, known)),
        };

    /// <summary>The conversation is gone, as after an account was restored: it is made again, once, without a card in it.</summary>
    public async Task<Reached> OpenAgainAsync(WorkingCopy copy, PersonConversation gone, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters(IsGroup: false, [new() { Id = gone.ChannelUserId }], gone.ChannelTenant) { Bot = new() { Id = gone.BotId } };
        switch (await connector.CreateConversationAsync(AddressOf(copy.Tenant, gone), parameters, cancellationToken))
        {
            case SendOutcome.Sent { ActivityId: { Length: > 0 } id }:
                await copy.MoveConversationAsync(gone.Person, id, cancellationToken);
                return new Reached.At(gone with { ConversationId = id }, AddressOf(copy.Tenant, gone));
            case SendOutcome.Refused refused:
                return new Reached.Not(refused.Why);
            default:
                return new Reached.Not(SendRefusal.ConversationGone);
        }
    }

    private ChannelAddress AddressOf(TenantId tenant, PersonConversation known) => new(known.ServiceUrl, registrations.Find(tenant, known.BotId));

    private async Task<Reached> InstallAsync(WorkingCopy copy, BotRegistration registration, PersonId person, CancellationToken cancellationToken)
    {
        switch (await install(registration, person, cancellationToken))
        {
            case InstallOutcome.Installed installed:
                var address = new ChannelAddress(await ServiceUrlAsync(copy, registration, cancellationToken), registration);
                if (await connector.FindMemberAsync(address, installed.ChatId, person.Value, cancellationToken) is not { Id: { Length: > 0 } user })
                {
                    return new Reached.Not(SendRefusal.NotInRoster);
                }

                var opened = new PersonConversation(person, user, registration.BotId, installed.ChatId, registration.TenantId, address.ServiceUrl, clock.GetUtcNow());

                return new Reached.At(await KeepAsync(copy, opened, cancellationToken), address);
            case InstallOutcome.Refused refused:
                return new Reached.Not(Why(refused.Why));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // Teams tells of the installation too, perhaps at this moment; whichever comes first stays.
    private static async Task<PersonConversation> KeepAsync(WorkingCopy copy, PersonConversation opened, CancellationToken cancellationToken)
        => await copy.MeetAsync(opened, cancellationToken) ? opened : await copy.ReadConversationAsync(opened.Person, cancellationToken) ?? opened;

    // The address is the region's: that of a colleague is right for everybody in the kommune.
    private async Task<string> ServiceUrlAsync(WorkingCopy copy, BotRegistration registration, CancellationToken cancellationToken)
        => await copy.ReadServiceUrlAsync(registration.BotId, cancellationToken) ?? registrations.FirstServiceUrl;

    private static SendRefusal Why(InstallRefusal refusal) => refusal switch
    {
        InstallRefusal.NoToken => SendRefusal.NoToken,
        InstallRefusal.NotInCatalogue => SendRefusal.AppNotInCatalogue,
        InstallRefusal.NotPermitted => SendRefusal.InstallNotPermitted,
        InstallRefusal.NoSuchPerson => SendRefusal.NoSuchPerson,
        _ => SendRefusal.GraphAway,
    };
}
