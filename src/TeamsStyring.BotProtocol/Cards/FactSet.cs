namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Names and values in two columns. Both are Markdown: escape what a person wrote.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;
