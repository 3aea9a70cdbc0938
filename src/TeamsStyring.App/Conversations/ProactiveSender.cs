using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>Sends a card or a line to a person who has not just written.</summary>
internal sealed class ProactiveSender(WorkingCopies copies, ReachPerson reach, ConnectorClient connector, SealedCards cards)
{
    /// <param name="summary">What the toast and a screen reader say.</param>
    /// <returns>Refused with the reason when the person has never met the bot and cannot be given it.</returns>
    public Task<SendOutcome> SendCardAsync(TenantId tenant, PersonId person, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => SendAsync(tenant, person, user => cards.ToMessageAsync(tenant, card, summary, [user], cancellationToken), cancellationToken);

    /// <returns>Refused with the reason when the person has never met the bot and cannot be given it.</returns>
    public Task<SendOutcome> SendTextAsync(TenantId tenant, PersonId person, string text, CancellationToken cancellationToken)
        => SendAsync(tenant, person, _ => Task.FromResult(Replies.TextMessage(text)), cancellationToken);

    private async Task<SendOutcome> SendAsync(TenantId tenant, PersonId person, Func<string, Task<Activity>> write, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var reached = await reach.RunAsync(copy, person, cancellationToken);
        var outcome = await SendAsync(reached, write, cancellationToken);

        return outcome is SendOutcome.Refused { Why: SendRefusal.ConversationGone } && reached is Reached.At gone
            ? await SendAsync(await reach.OpenAgainAsync(copy, gone.Conversation, cancellationToken), write, cancellationToken)
            : outcome;
    }

    private async Task<SendOutcome> SendAsync(Reached reached, Func<string, Task<Activity>> write, CancellationToken cancellationToken)
    {
        switch (reached)
        {
            case Reached.At { Conversation: var known, Address: var address }:
                var addressed = await write(known.ChannelUserId) with
                {
                    From = new ChannelAccount { Id = known.BotId },
                    Recipient = new ChannelAccount { Id = known.ChannelUserId, AadObjectId = known.Person.Value },
                    Conversation = new ConversationAccount { Id = known.ConversationId, ConversationType = "personal", TenantId = known.ChannelTenant },
                };
                return await connector.SendAsync(address, known.ConversationId, addressed, cancellationToken);
            case Reached.Not not:
                return new SendOutcome.Refused(not.Why);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
