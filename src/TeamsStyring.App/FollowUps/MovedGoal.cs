using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>A card is pressed whose goal has gone to somebody else meanwhile: who has it now, what was typed – and the rest goes on.</summary>
internal static class MovedGoal
{
    public static async Task<FollowUpOutcome> AnswerAsync(WorkingCopy copy, Caller caller, CardWalk walk, FollowUpPress press, CardReader reader, CancellationToken cancellationToken)
    {
        if (press.Card.Goal is not { } id || await copy.ReadGoalAsync(id, cancellationToken) is not { } goal)
        {
            return new FollowUpOutcome.Malformed();
        }

        // Whoever had the goal may know where it went; whoever writes an id into the data of a card may not.
        if (!caller.MayRead(goal.Unit) && !(await copy.ReadHandoversAsync(id, cancellationToken)).Exists(row => row.By == caller.Id))
        {
            return new FollowUpOutcome.Malformed();
        }

        var moved = reader.Texts.MovedTo(CardBlocks.Cut(goal.Title, CardBlocks.TitleLength), reader.Organisation.NameOf(goal.Responsible));
        var typed = await TypedTextsAsync(copy, goal, press, cancellationToken);
        if (walk.Goals.Count == 0)
        {
            return new FollowUpOutcome.Say(typed.Count == 0 ? moved : $"{moved} {reader.Texts.MovedTyped} {string.Join(" ", typed)}");
        }

        IReadOnlyList<CardElement> lines =
        [
            CardBlocks.NoticeLine($"{moved} {reader.Texts.RestGoesOn}"),
            .. typed.Count == 0 ? Array.Empty<CardElement>() : [CardBlocks.Paragraph(reader.Texts.MovedTyped), .. typed.Select(text => CardBlocks.Paragraph(CardBlocks.Cut(text, 500)))],
        ];

        return Screens.After(walk, done: null, reader, ScreenNotes.Saying(CardBlocks.Notice(lines)));
    }

    // It cannot be saved on a goal that is another's, but neither is it thrown away: it comes back to be copied.
    private static async Task<IReadOnlyList<string>> TypedTextsAsync(WorkingCopy copy, Goal goal, FollowUpPress press, CancellationToken cancellationToken)
    {
        var initiatives = await copy.ReadInitiativesAsync([goal.Id], cancellationToken);
        var typed = new TypedInputs(press.Data);
        string[] inputs =
        [
            CardInputs.Explanation, CardInputs.NextSteps, CardInputs.Achieved, CardInputs.NotAchieved, CardInputs.InternalFactors,
            CardInputs.ExternalFactors, CardInputs.Needs, CardInputs.InvolveOthers, .. initiatives.Select(initiative => CardInputs.Reason(initiative.Id)),
        ];

        return [.. inputs.Select(input => typed.Text(input, "")).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => $"«{text.Trim()}»")];
    }
}
