using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers what somebody wrote, or pressed instead of writing.</summary>
internal sealed class AnswerMessage(AskQuestion questions, OpenFollowUp followUps, Replies replies)
{
    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        switch (await ReplyAsync(turn, turn.Activity.Text ?? "", cancellationToken))
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

    public async Task<TurnReply> ReplyAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        // Somebody whom the kommune does not know gets a kind word and no data.
        if (turn.Caller is not { } caller)
        {
            return new TurnReply.Say(new QuestionTexts(turn.Language).Stranger);
        }

        return await questions.RunAsync(turn.Copy, caller, text, cancellationToken) switch
        {
            AskOutcome.Answered answered => new TurnReply.Show(answered.Card, answered.InWords),
            _ => TurnReply.Of(await followUps.ReportAsync(turn.Copy, caller, cancellationToken)),
        };
    }
}
