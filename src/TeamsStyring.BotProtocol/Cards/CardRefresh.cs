namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Asks the client to fetch the reader's own view of a card.</summary>
/// <param name="UserIds">The MRIs (<c>29:…</c>) that refresh by themselves, at most 60; empty means by hand only.</param>
public sealed record CardRefresh(CardAction Action, IReadOnlyList<string> UserIds);
