namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
public sealed record DateInput : InputElement
{
    public string? Value { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }
}
