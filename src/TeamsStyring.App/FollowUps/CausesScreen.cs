using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>Screen 2, «Hva ligger bak?»: what is achieved, what is not, and the main causes – asked of good and bad alike.</summary>
internal static class CausesScreen
{
    /// <summary>The element that «Legg til andre forhold» shows.</summary>
    private const string FactorsElement = "factors";

    public static AdaptiveCard Create(CardWalk walk, CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var answer = goal.Shown.Answer;
        List<CardElement> body =
        [
            .. GoalHeader.Create(walk, goal, reader, notes),
            CardBlocks.SubHeading(texts.CausesHeading),
            .. answer.Achievement is { } said ? [CardBlocks.Paragraph(CardBlocks.Marked(reader, said))] : Array.Empty<CardElement>(),
            CardBlocks.LongText(CardInputs.Achieved, texts.AchievedLabel, answer.Achieved, AnswerText.Achieved, reader.Problems.TooLong(AnswerLimits.Assessment)),
            .. Mistakes(goal, reader, notes, problem => problem is AnswerProblem.TextTooLong { Field: AnswerText.Achieved }),
            CardBlocks.LongText(CardInputs.NotAchieved, texts.NotAchievedLabel, answer.NotAchieved, AnswerText.NotAchieved, reader.Problems.ShortfallMissing),
            .. Mistakes(goal, reader, notes, problem => problem is AnswerProblem.ShortfallMissing or AnswerProblem.TextTooLong { Field: AnswerText.NotAchieved }),
            CardBlocks.Subtle(texts.PrivacyHint),
            CardBlocks.SubHeading(texts.CausesLabel),
            .. Enumerable.Range(1, AnswerLimits.Causes).Select(number => CauseRow(number, answer, reader)),
            .. Mistakes(goal, reader, notes, problem => problem is AnswerProblem.CauseMissing or AnswerProblem.TooManyCauses),
            .. Factors(goal, reader, notes),
        ];
        var data = (walk.DataFor(CardScreen.Causes, goal) with { Fields = CardBlocks.FieldsIn(body) }).ToJson();
        body.Add(new ActionSet(
        [
            ExecuteAction.Create(FollowUpVerbs.Next, texts.Next, data, primary: true),
            ExecuteAction.Create(FollowUpVerbs.Back, texts.Back, data),
        ]));

        return CardBlocks.Frame(GoalHeader.TextOf(walk, goal, reader), body);
    }

    private static ColumnSet CauseRow(int number, DraftAnswer answer, CardReader reader)
    {
        var given = answer.Causes.ElementAtOrDefault(number - 1);

        // What held back is asked about a shortfall, what helped about a success; both can be said of both.
        var effect = given?.Effect ?? (answer.Achievement is { IsShort: true } ? CauseEffect.Hindered : CauseEffect.Contributed);

        return new ColumnSet(
        [
            new Column(
                [
                    new ChoiceSetInput([.. Enum.GetValues<Cause>().Select(cause => new Choice(reader.Words.Of(cause), cause.ToString())).Prepend(new Choice(reader.Texts.NoCause, CardInputs.Nothing))])
                    {
                        Id = CardInputs.Cause(number),
                        Label = reader.Texts.CauseLabel(number),
                        Style = "compact",
                        Value = given?.Cause.ToString() ?? CardInputs.Nothing,
                        ErrorMessage = reader.Problems.CauseMissing,
                    },
                ],
                "3"),
            new Column(
                [
                    new ChoiceSetInput([.. Enum.GetValues<CauseEffect>().Select(choice => new Choice(reader.Words.Of(choice), choice.ToString()))])
                    {
                        Id = CardInputs.Effect(number),
                        Label = reader.Texts.EffectLabel,
                        Style = "compact",
                        Value = effect.ToString(),
                        ErrorMessage = reader.Problems.EffectExpected,
                    },
                ],
                "2"),
        ]);
    }

    private static IEnumerable<CardElement> Factors(CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        var answer = goal.Shown.Answer;
        var written = answer.InternalFactors.Length + answer.ExternalFactors.Length > 0;
        if (!written)
        {
            yield return new ActionSet([new ToggleVisibilityAction([FactorsElement]) { Title = reader.Texts.MoreFactors }]);
        }

        yield return new Container(
        [
            CardBlocks.LongText(CardInputs.InternalFactors, reader.Texts.InternalLabel, answer.InternalFactors, AnswerText.InternalFactors, reader.Problems.TooLong(AnswerLimits.Remark)),
            .. Mistakes(goal, reader, notes, problem => problem is AnswerProblem.TextTooLong { Field: AnswerText.InternalFactors }),
            CardBlocks.LongText(CardInputs.ExternalFactors, reader.Texts.ExternalLabel, answer.ExternalFactors, AnswerText.ExternalFactors, reader.Problems.TooLong(AnswerLimits.Remark)),
            .. Mistakes(goal, reader, notes, problem => problem is AnswerProblem.TextTooLong { Field: AnswerText.ExternalFactors }),
        ])
        {
            Id = FactorsElement,
            IsVisible = written ? null : false,
        };
    }

    private static IEnumerable<CardElement> Mistakes(CardGoal goal, CardReader reader, ScreenNotes notes, Func<AnswerProblem, bool> here)
        => notes.Problems.Where(here).Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, goal.Shown)));
}
