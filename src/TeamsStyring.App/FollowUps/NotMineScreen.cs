using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.FollowUps;

/// <summary>«Hvilke mål er ikke dine?»: which, and who is to answer.</summary>
internal static class NotMineScreen
{
    /// <summary>The choice that leaves it to the unit's leader.</summary>
    public const string ToLeader = "leader";

    /// <summary>The choice that hands it to the goal's deputy, where it has one.</summary>
    public const string ToDeputy = "deputy";

    public static AdaptiveCard Create(CardWalk walk, CardReader reader, bool nothingChosen)
    {
        var texts = reader.Texts;
        var data = walk.DataFor(CardScreen.NotMine).ToJson();
        var open = Offered(walk);
        List<CardElement> body = [CardBlocks.Heading(texts.NotMineHeading), CardBlocks.Subtle(texts.NotMineHint)];
        body.Add(new ChoiceSetInput([.. open.Select(goal => new Choice(CardBlocks.Cut(goal.Goal.Title, CardBlocks.TitleLength), goal.Goal.Id.ToString()))])
        {
            Id = CardInputs.NotMineGoals,
            Label = texts.NotMineGoalsLabel,
            Style = "expanded",
            IsMultiSelect = true,
            Value = open.Count == 1 ? open[0].Goal.Id.ToString() : null,
            ErrorMessage = reader.Problems.GoalsExpected,
        });
        if (nothingChosen)
        {
            body.Add(CardBlocks.Mistake(reader.Problems.GoalsExpected));
        }

        body.Add(new ChoiceSetInput([.. Recipients(open, walk.Person, reader)])
        {
            Id = CardInputs.NotMineTo,
            Label = texts.NotMineToLabel,
            Style = "expanded",
            Value = ToLeader,
            ErrorMessage = reader.Problems.RecipientExpected,
        });
        body.Add(new TextInput
        {
            Id = CardInputs.NotMineComment,
            Label = texts.NotMineCommentLabel,
            MaxLength = HandOverGoals.CommentLength,
            ErrorMessage = reader.Problems.TooLong(HandOverGoals.CommentLength),
        });
        body.Add(new ActionSet(
        [
            ExecuteAction.Create(FollowUpVerbs.HandOver, texts.NotMineSend, data, primary: true),
            ExecuteAction.Create(FollowUpVerbs.Back, texts.Back, data, withInputs: false),
        ]));

        return CardBlocks.Frame(texts.NotMineHeading, body);
    }

    /// <returns>What can be passed on: own goals that are not answered.</returns>
    public static IReadOnlyList<CardGoal> Offered(CardWalk walk) => [.. walk.Goals.Where(goal => goal is { AsDeputy: false, Handover: null, ToAnswer.Delivered: null })];

    private static IEnumerable<Choice> Recipients(IReadOnlyList<CardGoal> goals, PersonId person, CardReader reader)
    {
        yield return new Choice(reader.Texts.NotMineToLeader, ToLeader);
        var deputies = goals.Select(goal => goal.Goal.Deputy).Where(deputy => deputy is not null && deputy != person).Distinct().Select(deputy => reader.Organisation.NameOf(deputy)).ToList();
        if (deputies.Count > 0)
        {
            yield return new Choice(reader.Texts.NotMineToDeputy(reader.Speech.List(deputies)), ToDeputy);
        }
    }
}
