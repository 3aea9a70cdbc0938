using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>Screen 1, «Hvordan går det?»: the status and the figures that are due.</summary>
internal static class StatusScreen
{
    public static AdaptiveCard Create(CardWalk walk, CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        var texts = reader.Texts;
        var answer = goal.Shown.Answer;
        List<CardElement> body = [.. GoalHeader.Create(walk, goal, reader, notes), CardBlocks.Subtle(GoalHeader.LastOf(goal.Shown, reader))];
        body.AddRange(notes.Problems.OfType<AnswerProblem.UnchangedBarred>().Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, goal.Shown))));
        body.Add(new ChoiceSetInput([.. goal.Shown.Offered.Select(choice => new Choice(CardBlocks.Marked(reader, choice), choice.ToString()))])
        {
            Id = CardInputs.Achievement,
            Label = texts.StatusLabel,
            Style = "expanded",
            Value = answer.Achievement?.ToString(),
            ErrorMessage = reader.Problems.StatusMissing,
        });
        body.AddRange(notes.Problems.Where(problem => problem is AnswerProblem.StatusMissing or AnswerProblem.StatusNotOffered)
            .Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, goal.Shown))));
        body.AddRange(FigureBlocks.Create(goal.Shown, reader, notes.Problems, _ => null));
        body.AddRange(FigureBlocks.Explanation(goal.Shown, reader, notes.Problems));

        var data = (walk.DataFor(CardScreen.Status, goal) with { Fields = CardBlocks.FieldsIn(body) }).ToJson();
        List<CardAction> actions = [ExecuteAction.Create(FollowUpVerbs.Next, texts.Next, data, primary: true)];
        if (goal.Bar is null)
        {
            actions.Add(ExecuteAction.Create(FollowUpVerbs.Unchanged, texts.Unchanged, data));
        }
        else if (goal.Bar is UnchangedBar.ThirdTimeRunning or UnchangedBar.InitiativeOverdue && !notes.Problems.Any(problem => problem is AnswerProblem.UnchangedBarred))
        {
            // Whoever used the button last time is told why it is gone.
            body.Add(CardBlocks.Subtle(reader.Problems.Of(new AnswerProblem.UnchangedBarred(goal.Bar.Value), goal.Shown)));
        }

        actions.Add(ExecuteAction.Create(FollowUpVerbs.Skip, texts.Skip, data));
        body.Add(new ActionSet(actions));

        return CardBlocks.Frame(GoalHeader.TextOf(walk, goal, reader), body);
    }
}
