using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Questions;

/// <summary>What became of a message.</summary>
internal abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    /// <summary>A card that answers.</summary>
    /// <param name="InWords">What it says, in a few words: for the toast and for whoever listens.</param>
    public sealed record Answered(AdaptiveCard Card, string InWords) : AskOutcome;

    /// <summary>The person wants to report: the quarter's card is another feature's, and the door opens it.</summary>
    public sealed record OpenFollowUpCard(Language Language) : AskOutcome;

    /// <summary>It is about one person or changes something, and others would read the answer: it is to be asked again in private.</summary>
    public sealed record OnlyInPrivate(Language Language) : AskOutcome;
}
