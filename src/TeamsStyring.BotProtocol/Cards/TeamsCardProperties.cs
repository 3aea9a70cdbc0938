namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Teams' own card properties.</summary>
/// <param name="Width"><c>Full</c> uses the whole width of the chat.</param>
public sealed record TeamsCardProperties(string Width);
