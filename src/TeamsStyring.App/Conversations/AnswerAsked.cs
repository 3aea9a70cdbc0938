using TeamsStyring.App.Access;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Reminders;

namespace TeamsStyring.App.Conversations;

/// <summary>What becomes of a question: its own answer, or what another feature shows instead.</summary>
internal sealed class AnswerAsked(AskQuestion questions, OpenFollowUp followUps, RemindFriendly reminders)
{
    public async Task<TurnReply> PrivatelyAsync(Turn turn, Caller caller, Asked asked, CancellationToken cancellationToken)
        => await questions.RunAsync(turn.Copy, caller, asked, cancellationToken) switch
        {
            AskOutcome.Answered answered => new TurnReply.Show(answered.Card, answered.InWords),
            AskOutcome.Remind remind => TurnReply.Of(await reminders.ProposeAsync(turn.Copy, caller, new RemindAsked(remind.Language, remind.Period, remind.Units, remind.About), cancellationToken)),
            _ => TurnReply.Of(await followUps.ReportAsync(turn.Copy, caller, cancellationToken)),
        };

    /// <returns><see langword="null"/> for what belongs in private.</returns>
    public async Task<TurnReply?> AmongOthersAsync(Turn turn, Caller audience, Asked asked, CancellationToken cancellationToken)
        => await questions.RunAsync(turn.Copy, audience, asked, cancellationToken) is AskOutcome.Answered answered ? new TurnReply.Show(answered.Card, answered.InWords) : null;
}
