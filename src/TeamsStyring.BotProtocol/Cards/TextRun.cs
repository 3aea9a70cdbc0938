namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A stretch of plain text in a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text)
{
    public string Type { get; } = "TextRun";

    /// <summary><c>lighter default bolder</c>.</summary>
    public string? Weight { get; init; }

    /// <summary><c>small default medium large extraLarge</c>.</summary>
    public string? Size { get; init; }

    /// <summary><c>default accent good warning attention</c>.</summary>
    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }
}
