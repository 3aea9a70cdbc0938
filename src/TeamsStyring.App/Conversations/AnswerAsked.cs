using TeamsStyring.App.Access;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Conversations;

/// <summary>What becomes of a question: its own answer, or what another feature shows instead.</summary>
internal sealed class AnswerAsked(AskQuestion questions, OpenFollowUp followUps, RemindFriendly reminders, RecordByChat records, UndoRecord undo)
{
    public async Task<TurnReply> PrivatelyAsync(Turn turn, Caller caller, Asked asked, CancellationToken cancellationToken)
        => await questions.RunAsync(turn.Copy, caller, asked, cancellationToken) switch
        {
            AskOutcome.Answered answered => new TurnReply.Show(answered.Card, answered.InWords),
            AskOutcome.Remind remind => TurnReply.Of(await reminders.ProposeAsync(turn.Copy, caller, new RemindAsked(remind.Language, remind.Period, remind.Units, remind.About), cancellationToken)),
            AskOutcome.Write write => BothReadings.Of(TurnReply.Of(await records.ProposeAsync(turn.Copy, caller, Wish(write), cancellationToken)), write.AsQuestion, write.Question.Language),
            AskOutcome.Undo wish => TurnReply.Of(await undo.ProposeAsync(turn.Copy, caller, wish.Language, cancellationToken)),
            _ => TurnReply.Of(await followUps.ReportAsync(turn.Copy, caller, cancellationToken)),
        };

    /// <returns><see langword="null"/> for what belongs in private.</returns>
    public async Task<TurnReply?> AmongOthersAsync(Turn turn, Caller audience, Asked asked, CancellationToken cancellationToken)
        => await questions.RunAsync(turn.Copy, audience, asked, cancellationToken) is AskOutcome.Answered answered ? new TurnReply.Show(answered.Card, answered.InWords) : null;

    private static RecordWish Wish(AskOutcome.Write write)
    {
        var (aspect, slots) = (write.Question.Aspect, write.Question.Slots);
        var kind = aspect switch
        {
            QuestionAspect.SetFigure => RecordKind.Figure,
            QuestionAspect.SetState => RecordKind.State,
            QuestionAspect.AddInitiative => RecordKind.Initiative,
            _ => RecordKind.Status,
        };

        return new RecordWish(write.Question.Language, kind, write.Period)
        {
            Goals = write.Goals,
            // Nothing is deleted: what a unit does not do is not relevant for it.
            Status = aspect is QuestionAspect.Drop ? nameof(Achievement.NotApplicable) : slots.Status?.Name ?? "",
            Figure = slots.Figure ?? "",
            State = slots.State ?? "",
            Topic = slots.Topic ?? "",
            Text = slots.Text ?? "",
        };
    }
}
