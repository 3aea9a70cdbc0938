using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>What became of a message.</summary>
internal abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    /// <summary>A card that answers.</summary>
    /// <param name="InWords">What it says, in a few words: for the toast and for whoever listens.</param>
    public sealed record Answered(AdaptiveCard Card, string InWords) : AskOutcome
    {
        /// <summary>The goals that it lists, in the order they are read.</summary>
        public IReadOnlyList<GoalId> Listed { get; init; } = [];
    }

    /// <summary>The person wants to report: the quarter's card is another feature's, and the door opens it.</summary>
    public sealed record OpenFollowUpCard(Language Language) : AskOutcome;

    /// <summary>It is about one person or changes something, and others would read the answer: it is to be asked again in private.</summary>
    public sealed record OnlyInPrivate(Language Language) : AskOutcome;

    /// <summary>The person wants those who have not answered to be reminded: another feature shows who gets what, and the door asks it.</summary>
    /// <param name="Units">The units that are meant, each with all below it.</param>
    /// <param name="About">What the person calls the part of the kommune.</param>
    public sealed record Remind(Language Language, ReportingPeriod Period, IReadOnlyList<UnitId> Units, string About) : AskOutcome;

    /// <summary>The person wants to write something by chat: another feature shows the change, and the door asks it.</summary>
    /// <param name="Goals">The goals that may be meant, in the current plans; several when the words fit several.</param>
    public sealed record Write(Question Question, ReportingPeriod Period, IReadOnlyList<GoalId> Goals) : AskOutcome
    {
        /// <summary>«Mål 2 er i fare» may be a question too: how it stands. <see langword="null"/> where nothing but a change is meant.</summary>
        public Answered? AsQuestion { get; init; }
    }

    /// <summary>The person takes back what was written last.</summary>
    public sealed record Undo(Language Language) : AskOutcome;
}
