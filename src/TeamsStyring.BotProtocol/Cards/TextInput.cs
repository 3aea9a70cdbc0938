namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Free text. Numbers too: Input.Number refuses a decimal comma on some clients, and we would rather read what people write.</summary>
public sealed record TextInput : InputElement
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    /// <summary>The most characters taken.</summary>
    public int? MaxLength { get; init; }
}
