namespace TeamsStyring.BotProtocol.Cards;

/// <summary>One line of a <see cref="FactSet"/>.</summary>
public sealed record Fact(string Title, string Value)
{
    public string Title { get; init; } = CardText.KeepOrdinals(Title);

    public string Value { get; init; } = CardText.KeepOrdinals(Value);
}
