namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Columns side by side. At 400 px two is the most that reads well.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;
