namespace TeamsStyring.BotProtocol.Cards;

/// <summary>One choice: what is read, and what comes back.</summary>
public sealed record Choice(string Title, string Value);
