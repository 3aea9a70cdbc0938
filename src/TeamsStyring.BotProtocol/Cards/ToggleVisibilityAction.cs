namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Shows or hides elements without asking the bot.</summary>
public sealed record ToggleVisibilityAction(IReadOnlyList<string> TargetElements) : CardAction;
