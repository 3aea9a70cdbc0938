using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Reminders;

/// <summary>What a reminder brings.</summary>
/// <param name="Summary">What the toast and a screen reader say.</param>
internal sealed record ReminderCard(AdaptiveCard Card, string Summary);
