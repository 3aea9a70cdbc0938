using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>Sends a card or a line to a person who has not just written.</summary>
internal sealed class ProactiveSender(WorkingCopies copies, Registrations registrations, ConnectorClient connector, SealedCards cards)
{
    /// <param name="summary">What the toast and a screen reader say.</param>
    /// <returns><c>no-conversation</c> when the person has never met the bot.</returns>
    public Task<SendOutcome> SendCardAsync(TenantId tenant, PersonId person, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => SendAsync(tenant, person, user => cards.ToMessageAsync(tenant, card, summary, [user], cancellationToken), cancellationToken);

    /// <returns><c>no-conversation</c> when the person has never met the bot.</returns>
    public Task<SendOutcome> SendTextAsync(TenantId tenant, PersonId person, string text, CancellationToken cancellationToken)
        => SendAsync(tenant, person, _ => Task.FromResult(Replies.TextMessage(text)), cancellationToken);

    private async Task<SendOutcome> SendAsync(TenantId tenant, PersonId person, Func<string, Task<Activity>> write, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        if (await copy.Conversations.FirstOrDefaultAsync(conversation => conversation.Person == person, cancellationToken) is not { } known)
        {
            return new SendOutcome.Refused(SendRefusal.NoConversation);
        }

        if (!known.ServiceUrlVerified)
        {
            return new SendOutcome.Refused(SendRefusal.AddressNotVerified);
        }

        var addressed = await write(known.ChannelUserId) with
        {
            From = new ChannelAccount { Id = known.BotId },
            Recipient = new ChannelAccount { Id = known.ChannelUserId, AadObjectId = person.Value },
            Conversation = new ConversationAccount { Id = known.ConversationId, ConversationType = "personal", TenantId = known.ChannelTenant },
        };

        return await connector.SendAsync(new ChannelAddress(known.ServiceUrl, registrations.Find(tenant, known.BotId)), known.ConversationId, addressed, cancellationToken);
    }
}
