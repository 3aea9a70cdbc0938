namespace TeamsStyring.BotProtocol.Cards;

/// <summary>One column.</summary>
/// <param name="Width"><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</param>
public sealed record Column(IReadOnlyList<CardElement> Items, string Width)
{
    public string Type { get; } = "Column";

    /// <summary><c>top center bottom</c>.</summary>
    public string? VerticalContentAlignment { get; init; }
}
