using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Involvements;

/// <summary>What answers a button of a request to a unit.</summary>
internal abstract record InvolvementOutcome
{
    private InvolvementOutcome()
    {
    }

    public sealed record Show(AdaptiveCard Card, string InWords) : InvolvementOutcome
    {
        /// <summary>What was asked is answered: wherever the card stands, it is to say so.</summary>
        public bool IsSettled { get; init; }
    }

    /// <summary>A sentence; the card stays as it is.</summary>
    public sealed record Say(string Text) : InvolvementOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : InvolvementOutcome;
}
