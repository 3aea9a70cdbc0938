using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers a button. The answer to an invoke is the next card; to the older Action.Submit it is a new message.</summary>
internal sealed class AnswerPress(PressFollowUp followUps, AnswerInvolvement involvements, DecideHandover handovers, AnswerMessage messages, Replies replies)
{
    public async Task<TurnOutcome> AsInvokeAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => await AnswerAsync(turn, press, cancellationToken) switch
        {
            TurnReply.Show shown => Invoked(CardActionResponse.Card(shown.Card)),
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

    private async Task<TurnReply> AnswerAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => (press.Feature, turn.Caller) switch
        {
            (FollowUpVerbs.Feature, { } caller) => TurnReply.Of(await followUps.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            (InvolvementVerbs.Feature, { } caller) => TurnReply.Of(await involvements.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            (HandoverVerbs.Feature, { } caller) => TurnReply.Of(await handovers.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            (QuestionVerbs.Feature, _) when QuestionVerbs.TextOf(press.Verb, press.Data) is { } text => await messages.ReplyAsync(turn, text, cancellationToken),
            _ => new TurnReply.Malformed(),
        };
}
