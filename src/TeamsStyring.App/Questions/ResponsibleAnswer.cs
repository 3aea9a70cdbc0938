using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvem er ansvarlig?» The responsible and who stands in, goal by goal, and who leads the unit.</summary>
internal static class ResponsibleAnswer
{
    // More than these are read unit by unit.
    private const int MostGoals = 15;

    public static AskOutcome Of(Asking asking, Standing standing)
    {
        var texts = new PlanTexts(asking.Language);
        var answer = new Answer(asking);
        answer.Heading(texts.ResponsibleHeading(AnswerOpening.About(asking, standing.Scope), standing.Period.Year, standing.Goals.Count));
        AnswerOpening.AddLeftOut(answer, asking, standing.Scope);
        if (asking.Slots is { Number: null, Topic: null, Item: null } && standing.Scope.Top is { Leader: { } leader } top)
        {
            answer.Line(texts.Leader(top.Name), $"{asking.Organisation.NameOf(leader)}{(top.Deputy is { } stand ? $", {texts.Deputy(asking.Organisation.NameOf(stand))}" : "")}");
        }

        if (standing.Goals.Count == 0)
        {
            answer.Line(texts.NoGoalLikeThat);
        }

        // Above many units it is the leaders that one asks about.
        if (standing.Goals.Count > MostGoals && asking is { Picked.Count: 0, Slots: { Number: null, Topic: null, Person: null, Dimension: null } } && Parts.Of(asking, standing) is { Count: > 1 } parts)
        {
            foreach (var unit in answer.Page([.. parts.Select(part => part.Unit).Where(unit => unit.Id != standing.Scope.Top?.Id)]))
            {
                answer.Line($"{unit.Name}:", asking.Organisation.NameOf(unit.Leader) is { Length: > 0 } name ? name : asking.Texts.NobodyResponsible);
            }

            answer.Note(texts.ManyGoals);
        }
        else
        {
            AddGoals(answer, asking, standing, texts);
        }

        if (asking.Question.Aspect is QuestionAspect.Takeover)
        {
            answer.Group("", texts.TakeoverHow);
        }

        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(texts.AskPlan);
        return answer.ToOutcome();
    }

    private static void AddGoals(Answer answer, Asking asking, Standing standing, PlanTexts texts)
    {
        foreach (var (goal, _) in answer.Page(standing.Goals))
        {
            answer.Lists(goal.Id);
            var responsible = asking.Organisation.NameOf(goal.Responsible);
            var deputy = asking.Organisation.NameOf(goal.Deputy) is { Length: > 0 } name ? texts.Deputy(name) : texts.NoDeputy;
            answer.Line(
                $"{goal.Number} {Answer.Sentence(GoalNames.Of(asking, standing, goal))}",
                $"{(responsible.Length > 0 ? responsible : asking.Texts.NobodyResponsible)}, {deputy}.");
        }
    }
}
