namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Opens a page. Only https, only to hosts of ours or the kommune's.</summary>
public sealed record OpenUrlAction(string Url) : CardAction;
