using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>Screen 3, «Tiltak og veien videre»: at most three initiatives at a time, what is needed, and who should be involved.</summary>
internal static class InitiativesScreen
{
    /// <summary>As many as a phone shows without being scrolled for long.</summary>
    public const int PageSize = 3;

    public static AdaptiveCard Create(CardWalk walk, CardGoal goal, CardReader reader, int page, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var all = goal.Shown.DecidableInitiatives.ToList();
        var shown = Shown(goal.Shown, page);
        var left = all.Count - ((page * PageSize) + shown.Count);
        List<CardElement> body = [.. GoalHeader.Create(walk, goal, reader, notes), CardBlocks.SubHeading(texts.InitiativesHeading)];
        if (all.Count > PageSize)
        {
            body.Add(CardBlocks.Subtle(texts.InitiativesShown((page * PageSize) + 1, (page * PageSize) + shown.Count, all.Count)));
        }

        if (all.Count == 0)
        {
            body.Add(CardBlocks.Subtle(texts.NoInitiatives));
            body.Add(CardBlocks.LongText(CardInputs.NextSteps, texts.NextStepsLabel, goal.Shown.Answer.NextSteps, AnswerText.NextSteps, reader.Problems.TooLong(AnswerLimits.Remark)));
        }

        body.AddRange(shown.SelectMany((initiative, index) => InitiativeBlock.Create(goal.Shown, initiative, index + 1, reader, notes.Problems)));
        body.AddRange(WayAhead(goal, reader, notes));

        var data = (walk.DataFor(CardScreen.Initiatives, goal, page) with { Fields = CardBlocks.FieldsIn(body) }).ToJson();
        List<CardAction> actions = [ExecuteAction.Create(FollowUpVerbs.Finish, IsLast(walk, goal) ? texts.SaveAndReview : texts.SaveAndNext, data, primary: true)];
        if (left > 0)
        {
            actions.Add(ExecuteAction.Create(FollowUpVerbs.More, texts.MoreInitiatives(left), data));
        }

        actions.Add(ExecuteAction.Create(FollowUpVerbs.Back, texts.Back, data));
        body.Add(new ActionSet(actions));

        return CardBlocks.Frame(GoalHeader.TextOf(walk, goal, reader), body);
    }

    public static IReadOnlyList<Initiative> Shown(GoalToAnswer goal, int page) => [.. goal.DecidableInitiatives.Skip(page * PageSize).Take(PageSize)];

    /// <returns>The page that shows the initiative.</returns>
    public static int PageOf(GoalToAnswer goal, InitiativeId initiative)
        => goal.DecidableInitiatives.TakeWhile(other => other.Id != initiative).Count() / PageSize;

    private static bool IsLast(CardWalk walk, CardGoal goal) => walk.NextAfter(goal.Goal.Id) is null;

    private static IEnumerable<CardElement> WayAhead(CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var answer = goal.Shown.Answer;
        UnitId? chosen = answer.InvolveUnits.Count > 0 ? answer.InvolveUnits[0] : null;
        var units = InvolveChoices.For(reader.Organisation.Units, goal.Goal.Unit, chosen);
        yield return CardBlocks.LongText(CardInputs.Needs, texts.NeedsLabel, answer.Needs, AnswerText.Needs, reader.Problems.TooLong(AnswerLimits.Remark)) with { Separator = true };
        foreach (var problem in notes.Problems.Where(problem => problem is AnswerProblem.TextTooLong { Field: AnswerText.Needs or AnswerText.InvolveOthers }))
        {
            yield return CardBlocks.Mistake(reader.Problems.Of(problem, goal.Shown));
        }

        yield return new ChoiceSetInput([new Choice(texts.InvolveNobody, CardInputs.Nothing), .. units.Select(unit => new Choice(CardBlocks.Cut(unit.Name, 60), unit.Id.ToString()))])
        {
            Id = CardInputs.InvolveUnit,
            Label = texts.InvolveLabel,
            Style = "compact",
            Value = chosen?.ToString() ?? CardInputs.Nothing,
            ErrorMessage = reader.Problems.UnitExpected,
        };
        yield return new TextInput
        {
            Id = CardInputs.InvolveOthers,
            Label = texts.InvolveOthersLabel,
            Value = answer.InvolveOthers.Length == 0 ? null : answer.InvolveOthers,
            MaxLength = Math.Max(AnswerLimits.Remark, answer.InvolveOthers.Length),
            ErrorMessage = reader.Problems.TooLong(AnswerLimits.Remark),
        };
    }
}
