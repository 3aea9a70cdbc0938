using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;

namespace TeamsStyring.App.Conversations;

/// <summary>Sends what answers an activity, to where it came from. A card goes alone: with a text beside it Teams splits the message and tells no id.</summary>
internal sealed class Replies(ConnectorClient connector, SealedCards cards)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    public async Task<SendOutcome> SendAsync(Arrival to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => await SendAsync(to, await CardMessageAsync(to, card, summary, cancellationToken), cancellationToken);

    public Task<SendOutcome> SendAsync(Arrival to, string text, CancellationToken cancellationToken)
        => SendAsync(to, TextMessage(text), cancellationToken);

    /// <summary>Sends a card into the conversation without answering anything: an event is no message that could be answered.</summary>
    public async Task<SendOutcome> SendNewAsync(Arrival heard, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => await SendAsync(heard with { Activity = heard.Activity with { Id = null } }, await CardMessageAsync(heard, card, summary, cancellationToken), cancellationToken);

    /// <summary>Shows that somebody is writing.</summary>
    public Task<SendOutcome> SendTypingAsync(Arrival to, CancellationToken cancellationToken)
        => to is { Address: { } address, Activity: { Conversation: { Id: { } id } conversation } activity }
            ? BrieflyAsync(
                token => connector.HintAsync(address, id, new Activity { Type = ActivityTypes.Typing, From = activity.Recipient, Recipient = activity.From, Conversation = conversation }, token),
                cancellationToken)
            : Task.FromResult<SendOutcome>(new SendOutcome.Refused(SendRefusal.NoConversation));

    /// <summary>The same as <see cref="ReplaceAsync(Arrival, AdaptiveCard, string, CancellationToken)"/> while somebody waits for an answer: not for longer than a second.</summary>
    public Task<SendOutcome> ReplaceBrieflyAsync(Arrival pressed, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => BrieflyAsync(token => ReplaceAsync(pressed, card, summary, token), cancellationToken);

    /// <summary>Replaces the message whose card was pressed, for everyone who reads it.</summary>
    public async Task<SendOutcome> ReplaceAsync(Arrival pressed, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => await ReplaceAsync(pressed, await CardMessageAsync(pressed, card, summary, cancellationToken), cancellationToken);

    /// <param name="card">As it goes on the wire, sealed.</param>
    public Task<SendOutcome> ReplaceAsync(Arrival pressed, JsonNode? card, CancellationToken cancellationToken)
        => ReplaceAsync(pressed, new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment(AdaptiveCard.ContentType, card)] }, cancellationToken);

    private async Task<SendOutcome> ReplaceAsync(Arrival pressed, Activity replacement, CancellationToken cancellationToken)
    {
        if (pressed is not { Address: { } address, Activity: { Conversation.Id: { } conversation, ReplyToId: { Length: > 0 } message } activity })
        {
            return new SendOutcome.Refused(SendRefusal.NothingToSend);
        }

        return await connector.UpdateAsync(address, conversation, message, replacement with { Id = message, From = activity.Recipient, Conversation = activity.Conversation }, cancellationToken);
    }

    private static async Task<SendOutcome> BrieflyAsync(Func<CancellationToken, Task<SendOutcome>> send, CancellationToken cancellationToken)
    {
        using var briefly = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        briefly.CancelAfter(_patience);
        try
        {
            return await send(briefly.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Unknown("timeout");
        }
    }

    public static Activity TextMessage(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };

    private Task<Activity> CardMessageAsync(Arrival to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => cards.ToMessageAsync(to.Tenant, card, summary, [to.Activity.From?.Id], cancellationToken);

    private async Task<SendOutcome> SendAsync(Arrival arrival, Activity reply, CancellationToken cancellationToken)
    {
        var to = arrival.Activity;
        if (arrival.Address is not { } address || to.Conversation is not { Id: { } conversation })
        {
            return new SendOutcome.Refused(SendRefusal.NoConversation);
        }

        var addressed = reply with { From = to.Recipient, Recipient = to.From, Conversation = to.Conversation, ReplyToId = to.Id };

        return to.Id is { Length: > 0 } id
            ? await connector.ReplyAsync(address, conversation, id, addressed, cancellationToken)
            : await connector.SendAsync(address, conversation, addressed, cancellationToken);
    }
}
