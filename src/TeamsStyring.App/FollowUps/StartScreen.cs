using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.App.FollowUps;

/// <summary>Screen 0: how much it is, by when, and why it came.</summary>
internal static class StartScreen
{
    /// <summary>A list longer than this is no help on a phone.</summary>
    private const int LongestList = 8;

    /// <summary>In the data of the refresh: which rule sent the card.</summary>
    public const string StageKey = "stage";

    /// <param name="stage">Which rule sent the card; <see langword="null"/> when the person asked for it.</param>
    public static AdaptiveCard Create(CardWalk walk, ReminderStage? stage, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var heading = HeadingOf(walk, reader);
        List<CardElement> body = [CardBlocks.Heading(heading), .. notes.Above, .. DeadlineOf(walk, reader)];
        var deputyFor = walk.Goals.Count(goal => goal.AsDeputy);
        if (stage is { } rule)
        {
            body.Add(CardBlocks.Subtle(texts.Because(rule, reader.Words.WithoutYear(walk.Period))));
        }

        if (deputyFor > 0 && deputyFor < walk.Goals.Count)
        {
            body.Add(CardBlocks.Subtle(texts.StartDeputy(deputyFor)));
        }

        if (walk.Answered > 0)
        {
            body.Add(CardBlocks.Paragraph(texts.StartAnswered(walk.Answered, walk.Goals.Count)));
        }

        var left = walk.Goals.Where(goal => goal.IsLeft).ToList();
        if (left.Count <= LongestList)
        {
            body.AddRange(left.Select(goal => CardBlocks.Paragraph($"• {CardBlocks.Cut(goal.Goal.Title, CardBlocks.TitleLength)}") with { Spacing = "small" }));
        }

        body.Add(CardBlocks.Subtle(texts.StartHint));
        body.Add(new ActionSet(
        [
            ExecuteAction.Create(FollowUpVerbs.Start, walk.Answered > 0 ? texts.Resume : texts.Start, walk.DataFor(CardScreen.Start).ToJson(), primary: true),
            ExecuteAction.Create(FollowUpVerbs.Snooze, texts.Snooze, walk.DataFor(CardScreen.Start).ToJson()),
            ExecuteAction.Create(FollowUpVerbs.NotMine, texts.NotMine, walk.DataFor(CardScreen.Start).ToJson()),
            SubmitAction.ForDialog(FollowUpVerbs.Show, texts.InDialog, walk.DataFor(CardScreen.Start).ToJson()),
        ]));

        return CardBlocks.Frame(heading, body) with { Refresh = Refresh(walk, stage, texts.Resume) };
    }

    // Opened a week later, or after the tab was used, the card shows what is left today. Only this screen: nobody's form changes under their fingers.
    private static CardRefresh Refresh(CardWalk walk, ReminderStage? stage, string title)
    {
        var data = walk.DataFor(CardScreen.Start).ToJson();
        if (stage is { } rule)
        {
            data[StageKey] = rule.Name;
        }

        return new CardRefresh(ExecuteAction.Create(FollowUpVerbs.Show, title, data, withInputs: false), []);
    }

    /// <returns>«3. kvartal – 5 mål, ca. 8 minutter».</returns>
    public static string HeadingOf(CardWalk walk, CardReader reader)
    {
        var own = walk.Goals.Count(goal => !goal.AsDeputy);
        var goals = own == 0 ? walk.Goals.Count : own;

        // Under two minutes a goal is what the card is made for; measured with people who know their figures.
        var minutes = Math.Max(2, (int)Math.Round(goals * 1.6, MidpointRounding.AwayFromZero));

        return reader.Texts.StartHeading(CardBlocks.Capital(reader.Words.WithoutYear(walk.Period)), goals, minutes);
    }

    private static IEnumerable<CardElement> DeadlineOf(CardWalk walk, CardReader reader)
    {
        if (walk.Dates is { } dates)
        {
            yield return CardBlocks.SubHeading(dates.IsLateOn(reader.Calendar.Today)
                ? reader.Texts.DeadlinePassed(dates.Deadline, dates.Locks)
                : reader.Texts.Deadline(dates.Deadline));
        }
    }
}
