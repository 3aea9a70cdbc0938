using TeamsStyring.App.Access;
using TeamsStyring.App.Channels;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers what somebody wrote, or pressed instead of writing. Where others read along, only what all of them may see.</summary>
internal sealed class AnswerMessage(AnswerAsked answers, ShowChannel channels, Replies replies, ProactiveSender proactive)
{
    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        switch (await ReplyAsync(turn, new Asked(ConversationOf(turn), Mentions.TextWithoutRecipient(turn.Activity)), cancellationToken))
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

    /// <summary>What is remembered belongs to the chat it was said in.</summary>
    public static string ConversationOf(Turn turn) => turn.Activity.Conversation?.Id ?? "";

    public Task<SendOutcome> NotSavedAsync(Turn turn, CancellationToken cancellationToken)
        => replies.SendAsync(turn.Arrival, new ConversationTexts(turn.Language).NotSavedHere, cancellationToken);

    // Somebody whom the kommune does not know gets a kind word and no data.
    public Task<TurnReply> ReplyAsync(Turn turn, Asked asked, CancellationToken cancellationToken) => turn switch
    {
        { Caller: null } => Task.FromResult<TurnReply>(new TurnReply.Say(new QuestionTexts(turn.Language).Stranger)),
        { Caller: { } caller, Here: { } here } => AmongOthersAsync(turn, caller, here, asked, cancellationToken),
        { Caller: { } caller } => answers.PrivatelyAsync(turn, caller, asked, cancellationToken),
    };

    private async Task<TurnReply> AmongOthersAsync(Turn turn, Caller caller, SharedConversation here, Asked asked, CancellationToken cancellationToken)
    {
        if (ShowChannel.Among(caller, here) is not { } audience)
        {
            var card = await channels.RunAsync(turn.Copy, here, turn.Language, cancellationToken);

            return new TurnReply.Show(card, card.FallbackText ?? "");
        }

        return await answers.AmongOthersAsync(turn, audience, asked, cancellationToken)
            ?? await SendPrivatelyAsync(turn, caller, await answers.PrivatelyAsync(turn, caller, asked, cancellationToken), cancellationToken);
    }

    private async Task<TurnReply> SendPrivatelyAsync(Turn turn, Caller caller, TurnReply reply, CancellationToken cancellationToken)
    {
        var texts = new ChannelTexts(turn.Language);
        var sent = reply switch
        {
            TurnReply.Show shown => await proactive.SendCardAsync(turn.Copy.Tenant, caller.Id, shown.Card, shown.InWords, cancellationToken),
            TurnReply.Say said => await proactive.SendTextAsync(turn.Copy.Tenant, caller.Id, said.Text, cancellationToken),
            _ => new SendOutcome.Refused(SendRefusal.NothingToSend),
        };

        return new TurnReply.Say(sent is SendOutcome.Refused ? texts.OpenPrivateChat : texts.SentPrivately);
    }
}
