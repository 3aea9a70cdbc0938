using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Vis virksomhetsplanen»: the goals of a unit's year with who answers for them; above units, where the goals are.</summary>
internal static class PlanAnswer
{
    private const int MostParts = 12;
    private const int MostButtons = 2;
    private const int FewGoals = 3;

    public static async Task<AskOutcome> RunAsync(Asking asking, Scope scope, ReadStanding standings, CancellationToken cancellationToken)
    {
        var texts = new PlanTexts(asking.Language);
        var period = asking.Slots.Period is { } named ? named.Year == asking.Current.Year ? asking.Current : Domain.Calendar.ReportingPeriod.Quarter(named.Year, 4) : asking.Current;
        var catalogue = await standings.CatalogueAsync(asking.Organisation, asking.Copy, period.Year, cancellationToken);
        var standing = await standings.InAsync(asking, scope, period, cancellationToken);
        List<CatalogueGoal> all = [.. catalogue.Of(scope.Units.Select(unit => unit.Id)).Where(goal => ReadStanding.IsMeant(goal, asking.Slots) && (asking.Picked.Count == 0 || asking.Picked.Contains(goal.Goal.Id)))];
        var own = scope.Top is { } top && IsOfOneUnit(asking.Slots) ? all.FindAll(goal => goal.Goal.Unit == top.Id) : all;
        var answer = new Answer(asking);
        answer.Heading(texts.Heading(AnswerOpening.About(asking, scope), period.Year, (own.Count > 0 ? own : all).Count));
        AnswerOpening.AddLeftOut(answer, asking, scope);
        if (all.Count == 0)
        {
            await AddYearsAsync(answer, asking, scope, texts, period.Year, cancellationToken);
            return End(answer, asking);
        }

        if (own.Count > 0 && own.Count <= FewGoals)
        {
            await GoalInPlan.AddAsync(answer, asking, own, standing, cancellationToken);
        }
        else if (own.Count > 0 && (scope.Top is not null || own.Count <= Answer.MostInList * 2))
        {
            AddGoals(answer, asking, own, standing, several: own.Exists(goal => goal.Goal.Unit != own[0].Goal.Unit));
        }

        var shown = own.Select(goal => goal.Goal.Id).ToHashSet();
        var below = all.FindAll(goal => !shown.Contains(goal.Goal.Id) || own.Count == all.Count && own.Count > Answer.MostInList * 2 && scope.Top is null);
        AddParts(answer, asking, scope, texts, below);
        return End(answer, asking);
    }

    // «Vis planen» is the plan of the unit itself; whoever names goals means them wherever they stand.
    private static bool IsOfOneUnit(Domain.Questions.QuestionSlots slots)
        => slots is { Topic: null, Number: null, Dimension: null, Person: null };

    private static void AddGoals(Answer answer, Asking asking, List<CatalogueGoal> goals, Standing standing, bool several)
    {
        var stands = standing.Goals.ToDictionary(goal => goal.Goal.Id, goal => goal.Achievement);
        foreach (var (goal, _) in answer.Page(goals))
        {
            answer.Lists(goal.Id);
            var name = Answer.Sentence(GoalNames.With(asking, goal, $"{goal.Number} {Answer.Cut(goal.Title, 120)}", several));
            var who = asking.Organisation.NameOf(goal.Responsible) is { Length: > 0 } responsible ? responsible : asking.Texts.NobodyResponsible;
            var stand = stands.TryGetValue(goal.Id, out var achievement) ? $" · {asking.Words.Marked(achievement)}" : "";
            answer.Line(name, $"{who}{stand}");
        }
    }

    private static void AddParts(Answer answer, Asking asking, Scope scope, PlanTexts texts, List<CatalogueGoal> goals)
    {
        if (goals.Count == 0)
        {
            return;
        }

        var tree = asking.Organisation.Units;
        var goalsOf = goals.CountBy(goal => goal.Goal.Unit).ToDictionary();
        List<(Unit Unit, int Goals)> parts =
        [
            .. (scope.Top is { } top ? tree.ChildrenOf(top.Id) : scope.Units)
                .Select(unit => (Unit: unit, Goals: tree.Subtree(unit.Id).Sum(each => goalsOf.GetValueOrDefault(each.Id)))).Where(part => part.Goals > 0).OrderByDescending(part => part.Goals),
        ];
        answer.Group(texts.Below(goals.Count), Answer.Sentence(answer.Listed([.. parts.Select(part => $"{part.Unit.Name} {part.Goals}")], MostParts, ", ")));
        foreach (var part in parts.Take(MostButtons))
        {
            answer.Ask(texts.AskPlanOf(part.Unit.Name), part.Unit.Name);
        }
    }

    private static async Task AddYearsAsync(Answer answer, Asking asking, Scope scope, PlanTexts texts, int year, CancellationToken cancellationToken)
    {
        var units = scope.Units.Select(unit => unit.Id).ToList();
        var years = await asking.Copy.ListPlanYearsAsync(units, cancellationToken);
        answer.Line(years.Count == 0 ? texts.NoPlan(scope.Name, year) : texts.OtherYears(scope.Name, year, asking.Speech.List([.. years.Select(known => $"{known}")])));
    }

    private static AskOutcome End(Answer answer, Asking asking)
    {
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(new PlanTexts(asking.Language).AskResponsible);
        return answer.ToOutcome();
    }
}
