using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.FollowUps;

/// <summary>
/// Two people may have the same card open. The second is shown what the first wrote, beside the own words in the fields, and decides;
/// overwriting silently would lose a text that goes into the council's report.
/// </summary>
internal static class MeanwhileBlock
{
    /// <param name="stored">The goal with what stands now.</param>
    /// <param name="mine">What was typed on the screen that was pressed.</param>
    public static Container Create(CardWalk walk, CardGoal stored, DraftAnswer mine, CardData card, CardReader reader)
    {
        var before = ScreenFields.Of(stored.ToAnswer.Answer, card.Screen, card.Page, stored.ToAnswer);
        var typed = ScreenFields.Of(mine, card.Screen, card.Page, stored.ToAnswer);
        var (by, at) = LastWriter(stored, reader);
        var name = reader.Organisation.NameOf(by);
        var isSelf = by == walk.Person;

        return CardBlocks.Notice(
        [
            CardBlocks.NoticeLine(isSelf ? reader.Texts.MeanwhileSelf(at) : reader.Texts.MeanwhileOther(name, at)),
            .. before.Except(typed).Select(field => CardBlocks.Paragraph($"{FieldWords.LabelOf(field, stored.ToAnswer, reader)} {FieldWords.ValueOf(field, reader)}") with { Spacing = "small" }),
            new ActionSet(
            [
                ExecuteAction.Create(
                    FollowUpVerbs.Reload,
                    isSelf ? reader.Texts.TakeEarlier : reader.Texts.TakeTheirs(name),
                    walk.DataFor(card.Screen, stored, card.Page).ToJson(),
                    withInputs: false),
            ]),
        ]);
    }

    private static (PersonId? By, DateTimeOffset At) LastWriter(CardGoal goal, CardReader reader)
    {
        var (by, at) = goal.ToAnswer switch
        {
            { Draft: { } draft, Delivered: { } delivered } => draft.At > delivered.At ? (draft.By, draft.At) : (delivered.By, delivered.At),
            { Draft: { } draft } => (draft.By, draft.At),
            { Delivered: { } delivered } => (delivered.By, delivered.At),
            _ => ((PersonId?)null, default(DateTimeOffset)),
        };

        return (by, reader.Local(at));
    }
}
