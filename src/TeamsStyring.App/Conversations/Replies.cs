using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;

namespace TeamsStyring.App.Conversations;

/// <summary>Sends what answers an activity, to where it came from. A card goes alone: with a text beside it Teams splits the message and tells no id.</summary>
internal sealed class Replies(ConnectorClient connector)
{
    public Task<SendOutcome> SendAsync(Arrival to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => SendAsync(to, CardMessage(card, summary), cancellationToken);

    public Task<SendOutcome> SendAsync(Arrival to, string text, CancellationToken cancellationToken)
        => SendAsync(to, TextMessage(text), cancellationToken);

    /// <summary>Sends a card into the conversation without answering anything: an event is no message that could be answered.</summary>
    public Task<SendOutcome> SendNewAsync(Arrival heard, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => SendAsync(heard with { Activity = heard.Activity with { Id = null } }, CardMessage(card, summary), cancellationToken);

    /// <summary>Replaces the message whose card was pressed, for everyone who reads it.</summary>
    public Task<SendOutcome> ReplaceAsync(Arrival pressed, AdaptiveCard card, string summary, CancellationToken cancellationToken)
        => pressed is { Address: { } address, Activity: { Conversation.Id: { } conversation, ReplyToId: { Length: > 0 } message } activity }
            ? connector.UpdateAsync(address, conversation, message, CardMessage(card, summary) with { Id = message, From = activity.Recipient, Conversation = activity.Conversation }, cancellationToken)
            : Task.FromResult<SendOutcome>(new SendOutcome.Refused("no-message"));

    public static Activity CardMessage(AdaptiveCard card, string summary)
        => new() { Type = ActivityTypes.Message, Summary = summary, Attachments = [new Attachment(AdaptiveCard.ContentType, ProtocolJson.ToNode(card))] };

    public static Activity TextMessage(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };

    private async Task<SendOutcome> SendAsync(Arrival arrival, Activity reply, CancellationToken cancellationToken)
    {
        var to = arrival.Activity;
        if (arrival.Address is not { } address || to.Conversation is not { Id: { } conversation })
        {
            return new SendOutcome.Refused("no-conversation");
        }

        var addressed = reply with { From = to.Recipient, Recipient = to.From, Conversation = to.Conversation, ReplyToId = to.Id };

        return to.Id is { Length: > 0 } id
            ? await connector.ReplyAsync(address, conversation, id, addressed, cancellationToken)
            : await connector.SendAsync(address, conversation, addressed, cancellationToken);
    }
}
