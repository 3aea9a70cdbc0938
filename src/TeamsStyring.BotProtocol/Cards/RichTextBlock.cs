namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A paragraph of runs. Runs are plain text, so nothing in them can become a link or a mention.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;
