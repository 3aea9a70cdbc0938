using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>
/// An answer while it is put together, line by line: the card and what it says in words come from the same lines, so that neither says more than the other.
/// </summary>
internal sealed class Answer(Asking asking)
{
    /// <summary>At most this many things stand in a list; the rest are counted, so that a card stays one that is read.</summary>
    public const int MostInList = 10;

    // What a screen reader or an old client gets is the essence, not the whole card.
    private const int LongestInWords = 1200;
    private const int LongestText = 220;

    private readonly List<CardElement> _body = [];
    private readonly List<string> _said = [];
    private readonly List<CardAction> _buttons = [];

    /// <summary>The first line: what was understood.</summary>
    public void Heading(string text)
    {
        _body.Add(new TextBlock(CardText.Escape(text)) { Weight = "bolder", Size = "medium", Style = "heading" });
        _said.Add(text);
    }

    /// <summary>Something to know before reading on.</summary>
    public void Note(string text)
    {
        _body.Add(new TextBlock(CardText.Escape(text)) { IsSubtle = true, Spacing = "small" });
        _said.Add(text);
    }

    public void Line(string text) => Line("", text, AchievementColour.None);

    /// <param name="start">Stands out; empty when nothing does.</param>
    /// <param name="colour">Of the start alone, which says the same in icon and word.</param>
    public void Line(string start, string text, AchievementColour colour = AchievementColour.None)
    {
        // Runs are plain text: whatever a person wrote can become neither a link nor a mention.
        List<TextRun> runs = start.Length == 0 ? [] : [new TextRun(text.Length == 0 ? start : $"{start} ") { Weight = "bolder", Color = ColourOf(colour) }];
        _body.Add(new RichTextBlock(text.Length == 0 ? runs : [.. runs, new TextRun(text)]) { Spacing = "small" });
        _said.Add(string.Join(' ', new[] { start, text }.Where(part => part.Length > 0)));
    }

    /// <summary>Begins something new below a line.</summary>
    public void Group(string start, string text, AchievementColour colour = AchievementColour.None)
    {
        Line(start, text, colour);
        _body[^1] = _body[^1] with { Spacing = "medium" };
    }

    /// <summary>A button that asks a question, as if it had been typed.</summary>
    public void Ask(string question, string? title = null)
        => _buttons.Add(ExecuteAction.Create(QuestionVerbs.Ask, Cut(title ?? question, 40), new JsonObject { [QuestionVerbs.TextKey] = question }, primary: _buttons.Count == 0));

    /// <returns>«a; b; c; og 4 til».</returns>
    public string Listed(IReadOnlyList<string> items, int most, string separator = "; ")
        => items.Count <= most ? string.Join(separator, items) : $"{string.Join(separator, items.Take(most))}{separator}{asking.Texts.AndMore(items.Count - most)}";

    public AskOutcome ToOutcome()
    {
        var inWords = Cut(string.Join(" ", _said.Select(Sentence)), LongestInWords);
        var card = new AdaptiveCard(_buttons.Count == 0 ? _body : [.. _body, new ActionSet(_buttons)])
        {
            FallbackText = inWords,
            Teams = new TeamsCardProperties("Full"),
        };
        return new AskOutcome.Answered(card, _said.Count == 0 ? "" : Cut(_said[0], LongestText));
    }

    /// <returns>What a person wrote, no longer than an answer bears.</returns>
    public static string Quoted(string text) => Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestText);

    public static string Cut(string text, int longest) => text.Length <= longest ? text : $"{text[..(longest - 1)].TrimEnd()}…";

    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <returns>The text with a full stop, unless it has ended itself, inside quotation marks too.</returns>
    public static string Sentence(string text)
        => text.TrimEnd('»', '”') is [.., '.' or '!' or '?' or '…' or ':'] or "" ? text : $"{text}.";

    private static string? ColourOf(AchievementColour colour) => colour switch
    {
        AchievementColour.Red => "attention",
        AchievementColour.Yellow => "warning",
        AchievementColour.Green => "good",
        _ => null,
    };
}
