using TeamsStyring.App.Access;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;

namespace TeamsStyring.App.Conversations;

/// <summary>The buttons that confirm what somebody asked for by writing: a friendly reminder, a change, an undo.</summary>
internal sealed class PressAsked(RemindFriendly reminders, RecordByChat records)
{
    public async Task<TurnReply> RunAsync(Turn turn, Caller caller, Press press, CancellationToken cancellationToken)
        => press.Feature is ReminderVerbs.Feature
            ? TurnReply.Of(await reminders.PressAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken))
            : TurnReply.Of(await records.PressAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken));
}
