namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A paragraph. Its text is Markdown: what a person wrote goes through <see cref="CardText.Escape"/> first.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    public string Text { get; init; } = CardText.KeepOrdinals(Text);

    /// <summary><c>lighter default bolder</c>.</summary>
    public string? Weight { get; init; }

    /// <summary><c>small default medium large extraLarge</c>.</summary>
    public string? Size { get; init; }

    /// <summary><c>default accent good warning attention</c>: never the only sign of anything.</summary>
    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool Wrap { get; init; } = true;

    /// <summary><c>heading</c> lets a screen reader jump to it; <c>columnHeader</c>; <c>default</c>.</summary>
    public string? Style { get; init; }

    /// <summary><c>left center right</c>.</summary>
    public string? HorizontalAlignment { get; init; }

    /// <summary>The most lines shown; the rest ends in an ellipsis.</summary>
    public int? MaxLines { get; init; }
}
