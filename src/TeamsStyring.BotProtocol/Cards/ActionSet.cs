namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Buttons. Exactly one in a card, the one leading on, is <c>positive</c>.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
