using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>«Uendret siden sist?»: what is confirmed, the figures to look over, and – where it is yellow or red – what is done next.</summary>
internal static class UnchangedScreen
{
    public static AdaptiveCard Create(CardWalk walk, CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var toAnswer = goal.Shown;
        List<CardElement> body =
        [
            .. GoalHeader.Create(walk, goal, reader, notes),
            CardBlocks.SubHeading(texts.UnchangedHeading),
            CardBlocks.Paragraph(GoalHeader.LastOf(toAnswer, reader)),
        ];
        if (toAnswer.LastThisYear is { } last)
        {
            body.AddRange(Quoted(last));
            body.Add(CardBlocks.Subtle(texts.UnchangedHint(reader.Words.WithoutYear(last.Period), toAnswer.DueIndicators.Any())));
        }

        body.AddRange(FigureBlocks.Create(toAnswer, reader, notes.Problems, indicator => LastFigure(toAnswer, indicator, reader)));
        body.AddRange(FigureBlocks.Explanation(toAnswer, reader, notes.Problems));
        if (toAnswer.LastThisYear is { Achievement.IsShort: true })
        {
            body.Add(CardBlocks.LongText(CardInputs.NextSteps, texts.NextStepsLabel, toAnswer.Answer.NextSteps, AnswerText.NextSteps, reader.Problems.NextStepsMissing));
            body.AddRange(notes.Problems.Where(problem => problem is AnswerProblem.NextStepsMissing or AnswerProblem.TextTooLong { Field: AnswerText.NextSteps })
                .Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, toAnswer))));
        }

        var data = (walk.DataFor(CardScreen.Unchanged, goal) with { Fields = CardBlocks.FieldsIn(body) }).ToJson();
        body.Add(new ActionSet(
        [
            ExecuteAction.Create(FollowUpVerbs.Unchanged, texts.UnchangedConfirm, data, primary: true),
            ExecuteAction.Create(FollowUpVerbs.Back, texts.Back, data),
        ]));

        return CardBlocks.Frame(GoalHeader.TextOf(walk, goal, reader), body);
    }

    private static IEnumerable<CardElement> Quoted(FollowUp last)
        => new[] { last.Achieved, last.NotAchieved }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => CardBlocks.Paragraph($"«{CardBlocks.Cut(text, 300)}»"));

    private static string? LastFigure(GoalToAnswer goal, Indicator indicator, CardReader reader)
        => goal.History.LastFigureBefore(indicator.Id, goal.Period)?.Value is { } value ? reader.Speech.Number(value) : null;
}
