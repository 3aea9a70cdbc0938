using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Reminders;

/// <summary>What answers somebody who wants others to be reminded.</summary>
internal abstract record ReminderOutcome
{
    private ReminderOutcome()
    {
    }

    public sealed record Show(AdaptiveCard Card, string InWords) : ReminderOutcome;

    /// <summary>The data is not of this card. Nothing was changed.</summary>
    public sealed record Malformed : ReminderOutcome;
}
