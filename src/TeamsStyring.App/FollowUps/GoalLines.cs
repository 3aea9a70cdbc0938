using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>Every goal in one line each: its status and what is missing. Short enough that forty of them fit in a card.</summary>
internal static class GoalLines
{
    private const int TitleLength = 60;

    private const int LineLength = 110;

    public static IEnumerable<CardElement> Create(CardWalk walk, CardReader reader)
        => walk.Goals.Select(goal => new TextBlock($"**{CardText.Escape(CardBlocks.Cut(goal.Goal.Title, TitleLength))}** · {CardText.Escape(CardBlocks.Cut(StateOf(goal, reader), LineLength))}") { Spacing = "small" });

    /// <summary>The goals to choose among, and the one that most likely is meant.</summary>
    public static ChoiceSetInput Choice(CardWalk walk, CardReader reader) => new([.. walk.Goals.Select(goal => new Choice(CardBlocks.Cut(goal.Goal.Title, TitleLength), goal.Goal.Id.ToString()))])
    {
        Id = CardInputs.ChosenGoal,
        Label = reader.Texts.ChooseGoal,
        Style = "compact",
        Value = (walk.FirstLeft() ?? walk.Goals.FirstOrDefault())?.Goal.Id.ToString(),
        ErrorMessage = reader.Problems.GoalExpected,
    };

    private static string StateOf(CardGoal goal, CardReader reader)
    {
        var said = SaidOf(goal);
        var state = goal switch
        {
            { Handover: not null, IsAnswered: false } => reader.Texts.GoalNotMine,
            { ToAnswer.Delivered: not null, State: not AnswerState.Delivered } => reader.Texts.GoalChanged,
            { ToAnswer.Delivered: { } delivered } => reader.Texts.GoalDelivered(reader.Calendar.DayOf(delivered.At), delivered.Late),
            { State: AnswerState.Started } => reader.Texts.GoalMissing(MissingWords.Of(goal, reader)),
            _ => reader.Texts.Of(goal.State),
        };

        return string.Join(" · ", [said is null ? $"{Achievement.NotReported.Icon} {state}" : $"{CardBlocks.Marked(reader, said.Value)} · {state}", .. LaterOf(goal, reader)]);
    }

    private static Achievement? SaidOf(CardGoal goal)
        => goal.State is AnswerState.Delivered ? goal.ToAnswer.Delivered?.Achievement
            : goal.ToAnswer.Answer.UnchangedFrom is not null ? goal.ToAnswer.LastThisYear?.Achievement
            : goal.ToAnswer.Answer.Achievement;

    private static IEnumerable<string> LaterOf(CardGoal goal, CardReader reader)
    {
        var later = goal.State is AnswerState.Delivered
            ? goal.ToAnswer.Delivered?.PendingIndicators ?? []
            : [.. goal.ToAnswer.Answer.Figures.Where(figure => figure.ComesLater && string.IsNullOrWhiteSpace(figure.Typed)).Select(figure => figure.Indicator)];

        return goal.ToAnswer.Indicators.Where(indicator => later.Contains(indicator.Id)).Select(indicator => reader.Texts.FigureLater(CardBlocks.Cut(indicator.Name, 30)));
    }
}
