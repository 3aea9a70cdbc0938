using TeamsStyring.App.Access;
using TeamsStyring.App.Channels;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>Which feature's button it is. Somebody whom the kommune does not know presses nothing.</summary>
internal sealed class PressFeature(PressFollowUp followUps, AnswerInvolvement involvements, DecideHandover handovers, PressAsked asked, PressChannel channels)
{
    /// <returns>Whether the button only shows the reader's view, so that a client may press it by itself.</returns>
    public static bool IsView(string verb) => verb is FollowUpVerbs.Show or ChannelVerbs.Show;

    public Task<TurnReply> RunAsync(Turn turn, Press press, CancellationToken cancellationToken) => turn switch
    {
        { Caller: null } => Task.FromResult<TurnReply>(new TurnReply.Malformed()),
        { Caller: { } caller, Here: { } here } => AmongOthersAsync(turn, caller, here, press, cancellationToken),
        { Caller: { } caller } => PrivatelyAsync(turn, caller, press, cancellationToken),
    };

    /// <returns>The card as it was pressed, where the feature can make it again without writing; <see langword="null"/> otherwise.</returns>
    public async Task<TurnReply?> NotSavedAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => turn is { Caller: { } caller, Here: null } && press.Feature is FollowUpVerbs.Feature
            ? await followUps.AsTypedAsync(turn.Copy, caller, press.Verb, press.Data, new ConversationTexts(caller.Language).NotSaved, cancellationToken) is { } shown ? TurnReply.Of(shown) : null
            : null;

    // A personal card that was forwarded into a channel would show a draft to everyone there.
    private async Task<TurnReply> AmongOthersAsync(Turn turn, Caller caller, SharedConversation here, Press press, CancellationToken cancellationToken)
        => press.Feature switch
        {
            ChannelVerbs.Feature => TurnReply.Of(await channels.RunAsync(turn.Copy, caller, here, press.Verb, press.Data, cancellationToken)),
            FollowUpVerbs.Feature or InvolvementVerbs.Feature or HandoverVerbs.Feature or ReminderVerbs.Feature or RecordVerbs.Feature => new TurnReply.Say(new ChannelTexts(turn.Language).OpenPrivateChat),
            _ => new TurnReply.Malformed(),
        };

    private async Task<TurnReply> PrivatelyAsync(Turn turn, Caller caller, Press press, CancellationToken cancellationToken)
        => press.Feature switch
        {
            FollowUpVerbs.Feature => TurnReply.Of(await followUps.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            InvolvementVerbs.Feature => TurnReply.Of(await involvements.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            ReminderVerbs.Feature or RecordVerbs.Feature => await asked.RunAsync(turn, caller, press, cancellationToken),
            HandoverVerbs.Feature => TurnReply.Of(await handovers.RunAsync(turn.Copy, caller, press.Verb, press.Data, cancellationToken)),
            _ => new TurnReply.Malformed(),
        };
}
