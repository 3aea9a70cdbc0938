using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>
/// An answer while it is put together, line by line: the card and what it says in words come from the same lines, so that neither says more than the other.
/// </summary>
internal sealed class Answer(Asking asking)
{
    /// <summary>At most this many things stand in a list at a time; the rest are counted and a press away, so that a card stays one that is read.</summary>
    public const int MostInList = 10;

    /// <summary>What hangs on at most this many goals is found goal by goal; on more it is cheaper to read the period.</summary>
    public const int MostByGoal = 200;

    private const int MostListed = 50;

    // What a screen reader or an old client gets is the essence, not the whole card.
    private const int LongestInWords = 1200;
    private const int LongestText = 220;

    private readonly List<CardElement> _body = [];
    private readonly List<string> _said = [];
    private readonly List<CardAction> _buttons = [];
    private readonly List<GoalId> _listed = [];
    private Question? _next;

    /// <summary>How many things of the list are still to come, after the page that is shown.</summary>
    public int Left { get; private set; }

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
    public void Ask(string question, string? title = null) => Press(QuestionVerbs.Ask, title ?? question, new JsonObject { [QuestionVerbs.TextKey] = question });

    /// <summary>A button that asks a question which is understood already.</summary>
    public void Ask(Question question, string title) => Press(QuestionVerbs.Again, title, new JsonObject { [QuestionVerbs.QuestionKey] = QuestionJson.Write(question) });

    /// <summary>Says that a goal is the next in the list: «nr 2» means the second of these. Nobody counts beyond what fits on a few pages.</summary>
    public void Lists(GoalId goal)
    {
        if (_listed.Count < MostListed)
        {
            _listed.Add(goal);
        }
    }

    /// <returns>What belongs on the page that is asked for. When there is more, a button leads to it.</returns>
    public IReadOnlyList<T> Page<T>(IReadOnlyList<T> all, int most = MostInList)
    {
        var from = Math.Min(asking.Slots.Page, Math.Max(all.Count - 1, 0) / most) * most;
        IReadOnlyList<T> page = [.. all.Skip(from).Take(most)];
        if (from > 0)
        {
            Note(asking.Texts.Shows(from + 1, from + page.Count, all.Count));
        }

        Left = all.Count - from - page.Count;
        _next = Left > 0 ? asking.Question with { Slots = asking.Slots with { Page = (from / most) + 1 } } : null;
        return page;
    }

    /// <returns>«a; b; c; og 4 til».</returns>
    public string Listed(IReadOnlyList<string> items, int most, string separator = "; ") => Listed(items, most, items.Count, separator);

    /// <param name="all">How many there are, when only those that are said were put into words.</param>
    public string Listed(IReadOnlyList<string> items, int most, int all, string separator = "; ")
        => all <= most ? string.Join(separator, items) : $"{string.Join(separator, items.Take(most))}{separator}{asking.Texts.AndMore(all - most)}";

    public AskOutcome ToOutcome()
    {
        if (_next is { } next)
        {
            Ask(next, asking.Texts.ShowMore);
        }

        var inWords = Cut(string.Join(" ", _said.Select(Sentence)), LongestInWords);
        var card = new AdaptiveCard(_buttons.Count == 0 ? _body : [.. _body, new ActionSet(_buttons)])
        {
            FallbackText = inWords,
            Teams = new TeamsCardProperties("Full"),
        };
        return new AskOutcome.Answered(card, _said.Count == 0 ? "" : Cut(_said[0], LongestText)) { Listed = _listed };
    }

    /// <returns>What a person wrote, no longer than an answer bears.</returns>
    public static string Quoted(string text) => Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestText);

    public static string Cut(string text, int longest) => text.Length <= longest ? text : $"{text[..(longest - 1)].TrimEnd()}…";

    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <returns>The text with a full stop, unless it has ended itself, inside quotation marks too.</returns>
    public static string Sentence(string text)
        => text.TrimEnd('»', '”') is [.., '.' or '!' or '?' or '…' or ':'] or "" ? text : $"{text}.";

    private void Press(string verb, string title, JsonObject data) => _buttons.Add(ExecuteAction.Create(verb, Cut(title, 40), data, primary: _buttons.Count == 0));

    private static string? ColourOf(AchievementColour colour) => colour switch
    {
        AchievementColour.Red => "attention",
        AchievementColour.Yellow => "warning",
        AchievementColour.Green => "good",
        _ => null,
    };
}
