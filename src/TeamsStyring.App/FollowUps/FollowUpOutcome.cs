using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.FollowUps;

/// <summary>What answers a button of the quarter's card, or the wish to report.</summary>
internal abstract record FollowUpOutcome
{
    private FollowUpOutcome()
    {
    }

    /// <summary>The card that takes the place of the one pressed, or comes as a message.</summary>
    /// <param name="InWords">What it says, in a few words: for the toast and for whoever listens.</param>
    public sealed record Show(AdaptiveCard Card, string InWords) : FollowUpOutcome
    {
        public Show(AdaptiveCard card)
            : this(card, card.FallbackText ?? "")
        {
        }

        /// <summary>What was asked is answered: wherever the card stands, it is to say so.</summary>
        public bool IsSettled { get; init; }
    }

    /// <summary>A sentence; the card, and what is typed in it, stays as it is.</summary>
    public sealed record Say(string Text) : FollowUpOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : FollowUpOutcome;
}
