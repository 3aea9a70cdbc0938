using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>What the screens are built from. Everything that a person wrote is escaped here or by the caller; labels and choices are plain text.</summary>
internal static class CardBlocks
{
    /// <summary>How much of a title stands in a heading.</summary>
    public const int TitleLength = 120;

    // No `lang`: it only serves date functions, which these cards do not use, and Microsoft's parser warns about it on every second card
    // that it reads (its expression for the code remembers where it stopped).
    public static AdaptiveCard Frame(string inWords, IEnumerable<CardElement> body) => new([.. body])
    {
        FallbackText = inWords,
        Teams = new TeamsCardProperties("Full"),
    };

    public static TextBlock Heading(string text) => new(CardText.Escape(text)) { Size = "medium", Weight = "bolder", Style = "heading" };

    public static TextBlock SubHeading(string text) => new(CardText.Escape(text)) { Weight = "bolder" };

    public static TextBlock Paragraph(string text) => new(CardText.Escape(text));

    public static TextBlock Subtle(string text) => new(CardText.Escape(text)) { IsSubtle = true, Spacing = "small" };

    /// <summary>The mistake, in words, where it is. The sign says it without colour.</summary>
    public static TextBlock Mistake(string text) => new($"⚠ {CardText.Escape(text)}") { Color = "attention", Weight = "bolder", Spacing = "small" };

    /// <summary>Something that happened meanwhile and that the reader did not ask about.</summary>
    public static Container Notice(params IReadOnlyList<CardElement> lines) => new(lines) { Style = "emphasis" };

    // No sign before it: the usual ℹ is drawn as the letter i, which is a word in three of the four languages.
    public static TextBlock NoticeLine(string text) => new(CardText.Escape(text));

    public static TextInput LongText(string id, string label, string value, AnswerText field, string mistake) => new()
    {
        Id = id,
        Label = label,
        Value = value.Length == 0 ? null : value,
        IsMultiline = true,

        // What a file delivered may be longer than what a card takes; it is not cut by being opened.
        MaxLength = Math.Max(field.Limit, value.Length),
        ErrorMessage = mistake,
    };

    /// <returns>The ids of the fields that a client leaves out when they are blank, for <see cref="CardData.Fields"/>.</returns>
    public static IReadOnlyList<string> FieldsIn(IEnumerable<CardElement> body) => [.. body.SelectMany(FieldsIn)];

    private static IEnumerable<string> FieldsIn(CardElement element) => element switch
    {
        TextInput { Id: { } id } => [id],
        DateInput { Id: { } id } => [id],
        Container container => FieldsIn(container.Items),
        _ => [],
    };

    /// <returns>The text with at most <paramref name="length"/> signs, the last an ellipsis where something is left out.</returns>
    public static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)].TrimEnd()}…";

    /// <returns>Icon and word with a capital letter, «◐ Delvis oppnådd».</returns>
    public static string Marked(CardReader reader, Achievement achievement) => $"{achievement.Icon} {Capital(reader.Words.Of(achievement))}";

    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
