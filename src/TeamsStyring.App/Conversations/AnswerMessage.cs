using TeamsStyring.App.Access;
using TeamsStyring.App.Channels;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers what somebody wrote, or pressed instead of writing. Where others read along, only what all of them may see.</summary>
internal sealed class AnswerMessage(AskQuestion questions, OpenFollowUp followUps, ShowChannel channels, Replies replies, ProactiveSender proactive)
{
    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        switch (await ReplyAsync(turn, Mentions.TextWithoutRecipient(turn.Activity), cancellationToken))
        {
            case TurnReply.Show shown:
                await replies.SendAsync(turn.Arrival, shown.Card, shown.InWords, cancellationToken);
                break;
            case TurnReply.Say said:
                await replies.SendAsync(turn.Arrival, said.Text, cancellationToken);
                break;
        }

        return new TurnOutcome.Accepted();
    }

    // Somebody whom the kommune does not know gets a kind word and no data.
    public Task<TurnReply> ReplyAsync(Turn turn, string text, CancellationToken cancellationToken) => turn switch
    {
        { Caller: null } => Task.FromResult<TurnReply>(new TurnReply.Say(new QuestionTexts(turn.Language).Stranger)),
        { Caller: { } caller, Here: { } here } => AmongOthersAsync(turn, caller, here, text, cancellationToken),
        { Caller: { } caller } => PrivatelyAsync(turn, caller, text, cancellationToken),
    };

    private async Task<TurnReply> PrivatelyAsync(Turn turn, Caller caller, string text, CancellationToken cancellationToken)
        => await questions.RunAsync(turn.Copy, caller, text, cancellationToken) switch
        {
            AskOutcome.Answered answered => new TurnReply.Show(answered.Card, answered.InWords),
            _ => TurnReply.Of(await followUps.ReportAsync(turn.Copy, caller, cancellationToken)),
        };

    private async Task<TurnReply> AmongOthersAsync(Turn turn, Caller caller, SharedConversation here, string text, CancellationToken cancellationToken)
    {
        if (ShowChannel.Among(caller, here) is not { } audience)
        {
            var card = await channels.RunAsync(turn.Copy, here, turn.Language, cancellationToken);

            return new TurnReply.Show(card, card.FallbackText ?? "");
        }

        return await questions.RunAsync(turn.Copy, audience, text, cancellationToken) is AskOutcome.Answered answered
            ? new TurnReply.Show(answered.Card, answered.InWords)
            : await SendPrivatelyAsync(turn, caller, await PrivatelyAsync(turn, caller, text, cancellationToken), cancellationToken);
    }

    private async Task<TurnReply> SendPrivatelyAsync(Turn turn, Caller caller, TurnReply reply, CancellationToken cancellationToken)
    {
        var texts = new ChannelTexts(turn.Language);
        var sent = reply switch
        {
            TurnReply.Show shown => await proactive.SendCardAsync(turn.Copy.Tenant, caller.Id, shown.Card, shown.InWords, cancellationToken),
            TurnReply.Say said => await proactive.SendTextAsync(turn.Copy.Tenant, caller.Id, said.Text, cancellationToken),
            _ => new SendOutcome.Refused("nothing"),
        };

        return new TurnReply.Say(sent is SendOutcome.Refused ? texts.OpenPrivateChat : texts.SentPrivately);
    }
}
