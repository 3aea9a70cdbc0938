using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Records;

/// <summary>What answers somebody who writes a change in the chat.</summary>
internal abstract record RecordOutcome
{
    private RecordOutcome()
    {
    }

    public sealed record Show(AdaptiveCard Card, string InWords) : RecordOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : RecordOutcome;
}
