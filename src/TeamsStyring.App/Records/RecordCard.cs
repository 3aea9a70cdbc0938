using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Records;

/// <summary>A change before it is made: what stands, what it becomes, and what has to be said with it.</summary>
internal static class RecordCard
{
    public static RecordOutcome ChooseGoal(RecordWish wish, IReadOnlyList<Goal> goals)
    {
        var texts = new RecordTexts(wish.Language);
        return Card(
            texts.WhichGoal,
            [new ChoiceSetInput([.. goals.Select(goal => new Choice($"{goal.Number} {goal.Title}", goal.Id.ToString()))]) { Id = RecordInputs.Goal, Label = texts.GoalLabel, Style = "compact", ErrorMessage = texts.WhichGoal, IsRequired = true }],
            wish,
            (RecordVerbs.Choose, texts.Next));
    }

    /// <param name="problems">What was wrong when it was pressed.</param>
    public static RecordOutcome Answer(RecordWish wish, RecordGoal goal, IReadOnlyList<string> problems)
    {
        var (texts, words) = (new RecordTexts(wish.Language), new CommonTexts(wish.Language));
        var period = ReadRecordGoal.PeriodOf(goal.Goal, wish.Period);
        var statuses = RecordStatus.ChoicesFor(wish.Status, goal.Goal, period);
        List<CardElement> body = [.. problems.Select(Problem), Line(texts.Now(words.Marked(goal.Newest?.Achievement ?? Achievement.NotReported)))];
        if (wish.Kind is RecordKind.Status && statuses.Count == 1)
        {
            body.Add(Line(texts.Becomes(words.Marked(statuses[0]))));
        }

        if (wish.Kind is RecordKind.Figure && goal.IndicatorFor(wish.Topic) is { } indicator)
        {
            var before = goal.Figures.TryGetValue(indicator.Id, out var value) ? words.Speech.Quantity(value, indicator.UnitOfMeasure) : texts.NoFigure;
            body.Add(Line(texts.Figure(indicator.Name, before, $"{wish.Figure} {(wish.Figure.Contains(indicator.UnitOfMeasure, StringComparison.OrdinalIgnoreCase) ? "" : indicator.UnitOfMeasure)}".Trim())));
        }

        if (wish.Kind is RecordKind.State)
        {
            body.AddRange(RecordFields.Initiative(texts, goal, RecordStatus.NeedsReason(wish.State)));
        }

        body.AddRange(RecordFields.Status(texts, words, goal, RecordStatus.ToChoose(wish, goal, period)));
        body.AddRange(RecordFields.Shortfall(texts, words, goal, isCertain: wish.Kind is RecordKind.Status && statuses.All(status => status.IsShort), isPossible: RecordStatus.MayFallShort(wish, goal, period)));
        return Card(texts.Heading(goal.Goal.Title, words.Of(period)), body, wish, (RecordVerbs.Save, texts.Save));
    }

    public static RecordOutcome Initiative(RecordWish wish, Goal goal, IReadOnlyList<string> problems)
    {
        var texts = new RecordTexts(wish.Language);
        return Card(
            texts.AddHeading(wish.Text),
            [.. problems.Select(Problem), Line(texts.AddTo(goal.Title)), new DateInput { Id = RecordInputs.Due, Label = texts.DueLabel, ErrorMessage = texts.DueLabel }],
            wish,
            (RecordVerbs.Save, texts.Save));
    }

    public static RecordOutcome Undo(RecordWish wish, string heading, string line)
        => Card(heading, [Line(line)], wish, (RecordVerbs.Undo, new RecordTexts(wish.Language).Undo));

    /// <summary>Said and done, or not to be done.</summary>
    public static RecordOutcome Said(string heading, params IReadOnlyList<string> lines)
        => new RecordOutcome.Show(new AdaptiveCard([Heading(heading), .. lines.Select(Line)]) { FallbackText = string.Join(' ', lines.Prepend(heading)) }, heading);

    /// <summary>What is added where something was written, for whoever looks it up in the kommune's lists.</summary>
    public static IReadOnlyList<string> AboutLists(bool areBehind, Language language) => areBehind ? [new ListsTexts(language).ChangeBehind] : [];

    private static RecordOutcome.Show Card(string heading, IReadOnlyList<CardElement> body, RecordWish wish, (string Verb, string Title) primary)
    {
        var data = wish.ToJson();
        var inWords = string.Join(' ', body.OfType<TextBlock>().Select(block => block.Text).Prepend(heading));
        return new RecordOutcome.Show(
            new AdaptiveCard(
            [
                Heading(heading),
                .. body,
                new ActionSet(
                [
                    ExecuteAction.Create(primary.Verb, primary.Title, data, primary: true),
                    ExecuteAction.Create(RecordVerbs.Leave, new RecordTexts(wish.Language).Leave, new JsonObject { ["language"] = $"{wish.Language}", ["kind"] = $"{wish.Kind}", ["period"] = $"{wish.Period}", ["goals"] = new JsonArray() }, withInputs: false),
                ]),
            ])
            { FallbackText = inWords },
            heading);
    }

    private static TextBlock Heading(string text) => new(CardText.Escape(text)) { Size = "medium", Weight = "bolder", Style = "heading" };

    private static TextBlock Line(string text) => new(CardText.Escape(text)) { Spacing = "small" };

    private static TextBlock Problem(string text) => new($"⚠ {CardText.Escape(text)}") { Color = "attention", Weight = "bolder" };
}
