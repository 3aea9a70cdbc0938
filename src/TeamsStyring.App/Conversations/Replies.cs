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
        => SendAsync(to, new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" }, cancellationToken);

    public static Activity CardMessage(AdaptiveCard card, string summary)
        => new() { Type = ActivityTypes.Message, Summary = summary, Attachments = [new Attachment(AdaptiveCard.ContentType, ProtocolJson.ToNode(card))] };

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
