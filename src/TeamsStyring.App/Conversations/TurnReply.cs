using TeamsStyring.App.Channels;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Conversations;

/// <summary>What a feature says to a person, before it is known whether it goes out as a message or as the answer to a press.</summary>
internal abstract record TurnReply
{
    private TurnReply()
    {
    }

    /// <param name="InWords">What the card says, in a few words: for the toast and for whoever listens.</param>
    public sealed record Show(AdaptiveCard Card, string InWords) : TurnReply
    {
        /// <summary>The card takes the place of the one pressed for all who read it, not only for the one who pressed.</summary>
        public bool ForEveryone { get; init; }
    }

    public sealed record Say(string Text) : TurnReply;

    /// <summary>The button's data is none of ours. Nothing was changed.</summary>
    public sealed record Malformed : TurnReply;

    public static TurnReply Of(FollowUpOutcome outcome) => outcome switch
    {
        FollowUpOutcome.Show shown => new Show(shown.Card, shown.InWords) { ForEveryone = shown.IsSettled },
        FollowUpOutcome.Say said => new Say(said.Text),
        _ => new Malformed(),
    };

    public static TurnReply Of(InvolvementOutcome outcome) => outcome switch
    {
        InvolvementOutcome.Show shown => new Show(shown.Card, shown.InWords) { ForEveryone = shown.IsSettled },
        InvolvementOutcome.Say said => new Say(said.Text),
        _ => new Malformed(),
    };

    public static TurnReply Of(RecordOutcome outcome) => outcome is RecordOutcome.Show shown ? new Show(shown.Card, shown.InWords) : new Malformed();

    public static TurnReply Of(ReminderOutcome outcome) => outcome is ReminderOutcome.Show shown ? new Show(shown.Card, shown.InWords) : new Malformed();

    public static TurnReply Of(HandoverOutcome outcome) => outcome switch
    {
        HandoverOutcome.Show shown => new Show(shown.Card, shown.InWords) { ForEveryone = shown.IsSettled },
        HandoverOutcome.Say said => new Say(said.Text),
        _ => new Malformed(),
    };

    public static TurnReply Of(ChannelOutcome outcome) => outcome switch
    {
        ChannelOutcome.Show shown => new Show(shown.Card, shown.Card.FallbackText ?? "") { ForEveryone = shown.ForEveryone },
        ChannelOutcome.Say said => new Say(said.Text),
        _ => new Malformed(),
    };
}
