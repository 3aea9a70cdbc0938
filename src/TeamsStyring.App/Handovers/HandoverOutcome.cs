using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Handovers;

/// <summary>What answers a button of the card about a goal that is «ikke mitt».</summary>
internal abstract record HandoverOutcome
{
    private HandoverOutcome()
    {
    }

    public sealed record Show(AdaptiveCard Card, string InWords) : HandoverOutcome
    {
        /// <summary>What was asked is answered: wherever the card stands, it is to say so.</summary>
        public bool IsSettled { get; init; }
    }

    /// <summary>A sentence; the card stays as it is.</summary>
    public sealed record Say(string Text) : HandoverOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : HandoverOutcome;
}
