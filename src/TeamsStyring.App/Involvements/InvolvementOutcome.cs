using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Involvements;

/// <summary>What answers a button of a request to a unit.</summary>
internal abstract record InvolvementOutcome
{
    private InvolvementOutcome()
    {
    }

    public sealed record Show(AdaptiveCard Card, string InWords) : InvolvementOutcome;

    /// <summary>A sentence; the card stays as it is.</summary>
    public sealed record Say(string Text) : InvolvementOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : InvolvementOutcome;
}
