using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers a button. The answer to an invoke is the next card; to the older Action.Submit it is a new message.</summary>
internal sealed class AnswerPress(PressFeature features, AnswerMessage messages, Replies replies)
{
    public async Task<TurnOutcome> AsInvokeAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await AnswerAsync(turn, press, cancellationToken) switch
        {
            TurnReply.Show shown => await ShowAsync(turn, shown, cancellationToken),
            TurnReply.Say said => Invoked(CardActionResponse.Message(said.Text)),
            _ => Malformed(turn),
        };

    public async Task<TurnOutcome> AsMessageAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        switch (await AnswerAsync(turn, press, cancellationToken))
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

    private static TurnOutcome.Invoked Invoked(CardActionResponse response)
        => new(StatusCodes.Status200OK, System.Text.Json.JsonSerializer.SerializeToNode(response, ProtocolJson.Readable.CardActionResponse));

    private static TurnOutcome.Malformed Malformed(Turn turn) => new("malformed-card-data", new ProblemTexts(turn.Language).MalformedCardData);

    // What the invoke answers is seen by the one who pressed; where others read along, they are to see it too.
    private async Task<TurnOutcome> ShowAsync(Turn turn, TurnReply.Show shown, CancellationToken cancellationToken)
    {
        if (shown.ForEveryone)
        {
            await replies.ReplaceAsync(turn.Arrival, shown.Card, shown.InWords, cancellationToken);
        }

        return Invoked(CardActionResponse.Card(shown.Card));
    }

    private async Task<TurnReply> AnswerAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => QuestionVerbs.TextOf(press.Verb, press.Data) is { } text
            ? await messages.ReplyAsync(turn, text, cancellationToken)
            : await features.RunAsync(turn, press, cancellationToken);
}
