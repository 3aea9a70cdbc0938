namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary><c>default emphasis good attention warning accent</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Lets the background reach the card's edges.</summary>
    public bool? Bleed { get; init; }
}
