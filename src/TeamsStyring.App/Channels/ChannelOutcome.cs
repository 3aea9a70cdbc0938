using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Channels;

/// <summary>What answers a button of a channel's card.</summary>
internal abstract record ChannelOutcome
{
    private ChannelOutcome()
    {
    }

    /// <param name="ForEveryone">The card is the same for all who read the conversation, and takes the place of the one pressed for all of them.</param>
    public sealed record Show(AdaptiveCard Card, bool ForEveryone) : ChannelOutcome;

    public sealed record Say(string Text) : ChannelOutcome;

    public sealed record Malformed : ChannelOutcome;
}
