using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.FollowUps;

/// <summary>«Levert 12. oktober. Takk!» – the same however often it is pressed.</summary>
internal static class DeliveredScreen
{
    public static AdaptiveCard Create(CardWalk walk, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var delivered = walk.Goals.Select(goal => goal.ToAnswer.Delivered?.At).Max();
        var heading = texts.DeliveredHeading(delivered is { } at ? reader.Calendar.DayOf(at) : reader.Calendar.Today);
        var left = walk.Goals.Count(goal => goal.IsLeft);
        var data = walk.DataFor(CardScreen.Summary).ToJson();
        List<CardAction> actions = [ExecuteAction.Create(FollowUpVerbs.Change, texts.Change, data, primary: left == 0)];
        if (left > 0)
        {
            actions.Insert(0, ExecuteAction.Create(FollowUpVerbs.Start, texts.Resume, data, primary: true));
        }

        return CardBlocks.Frame(
            heading,
            [
                CardBlocks.Heading(heading),
                .. notes.Above,
                CardBlocks.Paragraph(texts.DeliveredMayChange),
                .. walk.Dates is { } dates ? [CardBlocks.Subtle(texts.DeliveredLocks(dates.Locks))] : Array.Empty<CardElement>(),
                .. left > 0 ? [CardBlocks.Paragraph(texts.DeliveredLeft(left))] : Array.Empty<CardElement>(),
                .. GoalLines.Create(walk, reader),
                GoalLines.Choice(walk, reader),
                new ActionSet(actions),
            ]);
    }
}
