namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A choice among several; with <see cref="IsMultiSelect"/> the values come back joined by commas.</summary>
public sealed record ChoiceSetInput(IReadOnlyList<Choice> Choices) : InputElement
{
    public string? Value { get; init; }

    /// <summary><c>compact</c> (drop-down), <c>expanded</c> (all visible), <c>filtered</c> (search as you type).</summary>
    public string? Style { get; init; }

    public bool? IsMultiSelect { get; init; }

    public string? Placeholder { get; init; }

    public bool Wrap { get; init; } = true;
}
