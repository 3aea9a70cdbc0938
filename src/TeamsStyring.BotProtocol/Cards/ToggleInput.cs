namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Yes or no. Comes back as <c>true</c> or <c>false</c>, as text.</summary>
public sealed record ToggleInput(string Title) : InputElement
{
    public string? Value { get; init; }

    public bool Wrap { get; init; } = true;
}
