using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Who wants to write something by chat: which goals may be meant. What becomes of it is another feature's.</summary>
internal static class WritingAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, ReadStanding standings, CancellationToken cancellationToken)
    {
        if (asking.Question.Intent is Intent.Undo || asking.Question.Aspect is QuestionAspect.Undo)
        {
            return new AskOutcome.Undo(asking.Language);
        }

        if (asking.Question.Aspect is QuestionAspect.WithoutFigures)
        {
            return WithoutFigures(asking);
        }

        if (asking.Question.Aspect is not (QuestionAspect.SetStatus or QuestionAspect.SetFigure or QuestionAspect.SetState or QuestionAspect.AddInitiative or QuestionAspect.Drop))
        {
            return new AskOutcome.OpenFollowUpCard(asking.Language);
        }

        var period = asking.Slots.Period ?? asking.Current;
        var catalogue = await standings.CatalogueAsync(asking.Organisation, asking.Copy, period.Year, cancellationToken);
        return new AskOutcome.Write(asking.Question, period, Meant(asking, catalogue));
    }

    /// <returns>The asker's own goals that the words fit; when none of them does, those of the unit, and then all that may be answered.</returns>
    private static IReadOnlyList<GoalId> Meant(Asking asking, GoalCatalogue catalogue)
    {
        var slots = asking.Slots with { Person = null };
        List<Goal> fitting = [.. catalogue.Goals.Where(goal => ReadStanding.IsMeant(goal, slots) && (asking.Picked.Count == 0 || asking.Picked.Contains(goal.Goal.Id)))
            .Select(goal => goal.Goal).Where(goal => asking.Caller.MayAnswer(goal) && IsIn(asking, goal))];
        List<Goal> own = fitting.FindAll(goal => goal.Responsible == asking.Caller.Id || goal.Deputy == asking.Caller.Id);
        List<Goal> home = fitting.FindAll(goal => goal.Unit == asking.Caller.Home?.Id);
        return [.. (own.Count > 0 ? own : home.Count > 0 ? home : fitting).Select(goal => goal.Id)];
    }

    private static bool IsIn(Asking asking, Goal goal)
        => asking.Slots.Unit is not { } unit || asking.Organisation.Units.IsWithin(goal.Unit, unit);

    private static AskOutcome WithoutFigures(Asking asking)
    {
        var answer = new Answer(asking);
        answer.Heading(new OwnTexts(asking.Language).WithoutFigures);
        answer.Ask(asking.Texts.AskReport, asking.Texts.AnswerNow);
        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }
}
