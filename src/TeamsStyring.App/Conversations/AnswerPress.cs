using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers a button. The answer to an invoke is the next card; to the older Action.Submit it is a new message.</summary>
internal sealed class AnswerPress(PressFeature features, AnswerMessage messages, Replies replies, CardSeal seal, SealedCards cards)
{
    public async Task<TurnOutcome> AsInvokeAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await ReplyAsync(turn, press, cancellationToken) switch
        {
            TurnReply.Show shown => await ShowAsync(turn, press, shown, cancellationToken),
            TurnReply.Say said => Said(said.Text),
            _ => Malformed(turn),
        };

    public async Task<TurnOutcome> AsMessageAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        switch (await ReplyAsync(turn, press, cancellationToken))
        {
            case TurnReply.Show shown:
                await replies.SendAsync(turn.Arrival, shown.Card, shown.InWords, cancellationToken);
                return new TurnOutcome.Accepted();
            case TurnReply.Say said:
                await replies.SendAsync(turn.Arrival, said.Text, cancellationToken);
                return new TurnOutcome.Accepted();
            default:
                return Malformed(turn);
        }
    }

    /// <summary>The card as it was pressed, what was typed still in it, saying that nothing is saved. Where it cannot be made again it stays as it is.</summary>
    public async Task<TurnOutcome> NotSavedAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await seal.CheckAsync(turn.Copy.Tenant, press, cancellationToken) is SealCheck.Whole && await features.NotSavedAsync(turn, press, cancellationToken) is TurnReply.Show shown
            ? await ShowAsync(turn, press, shown, cancellationToken)
            : Said(new ConversationTexts(turn.Language).NotSavedHere);

    /// <summary>A line under the card, which stays as it is.</summary>
    public static TurnOutcome.Invoked Said(string text) => Invoked(CardActionResponse.Message(text));

    private static TurnOutcome.Invoked Invoked(CardActionResponse response) => TurnOutcome.Invoked.With(response.ToNode());

    private static TurnOutcome.Malformed Malformed(Turn turn) => new("malformed-card-data", new ProblemTexts(turn.Language).MalformedCardData);

    // What the invoke answers is seen by the one who pressed; where others read along, they are to see it too.
    private async Task<TurnOutcome> ShowAsync(Turn turn, Press press, TurnReply.Show shown, CancellationToken cancellationToken)
    {
        if (shown.ForEveryone && !press.IsAutomatic)
        {
            // Before the answer, so that a later press is not overtaken by this one; and not for long, since the one who pressed is waiting.
            await replies.ReplaceBrieflyAsync(turn.Arrival, shown.Card, shown.InWords, cancellationToken);
        }

        return Invoked(CardActionResponse.Card(await cards.ToJsonAsync(turn.Copy.Tenant, shown.Card, [turn.Activity.From?.Id], cancellationToken)));
    }

    public async Task<bool> IsWholeAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await seal.CheckAsync(turn.Copy.Tenant, press, cancellationToken) is SealCheck.Whole;

    /// <summary>What a feature says to a button, once the seal on it holds.</summary>
    public async Task<TurnReply> ReplyAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await seal.CheckAsync(turn.Copy.Tenant, press, cancellationToken) switch
        {
            // A refresh that the client makes by itself shows the reader's view; it never does what a button does.
            SealCheck.Whole when press.IsAutomatic && !PressFeature.IsView(press.Verb) => new TurnReply.Malformed(),
            SealCheck.Whole when QuestionVerbs.Read(press.Verb, press.Data, AnswerMessage.ConversationOf(turn)) is { } asked => await messages.ReplyAsync(turn, asked, cancellationToken),
            SealCheck.Whole => await features.RunAsync(turn, press, cancellationToken),
            SealCheck.Missing => new TurnReply.Malformed(),
            var broken when StaleCard.Create(broken, press.Data, turn.Language) is var card => new TurnReply.Show(card, card.FallbackText ?? ""),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
