using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.FollowUps;

/// <summary>Slutt: «4 av 5 besvart», each goal with its status and what is missing, and «Levér».</summary>
internal static class SummaryScreen
{
    public static AdaptiveCard Create(CardWalk walk, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var heading = texts.SummaryHeading(walk.Answered, walk.Goals.Count);
        var data = (walk.DataFor(CardScreen.Summary) with { Seen = walk.DigestOfReady() }).ToJson();
        var canDeliver = walk.Ready > 0;
        List<CardAction> actions = [];
        if (canDeliver)
        {
            actions.Add(ExecuteAction.Create(FollowUpVerbs.Deliver, texts.Deliver, data, primary: true));
        }

        if (walk.FirstLeft() is not null)
        {
            actions.Add(ExecuteAction.Create(FollowUpVerbs.Start, texts.Resume, data, primary: !canDeliver));
        }

        actions.Add(ExecuteAction.Create(FollowUpVerbs.Change, texts.Change, data, primary: actions.Count == 0));

        return CardBlocks.Frame(
            heading,
            [
                CardBlocks.Heading(heading),
                .. notes.Above,
                CardBlocks.Subtle(canDeliver ? texts.SummaryReady : texts.SummaryNothingReady),
                .. GoalLines.Create(walk, reader),
                GoalLines.Choice(walk, reader),
                new ActionSet(actions),
            ]);
    }
}
