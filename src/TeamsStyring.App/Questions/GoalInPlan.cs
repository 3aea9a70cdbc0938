using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>A goal as the plan has it: who answers for it, its indicators with targets, its initiatives.</summary>
internal static class GoalInPlan
{
    private const int MostInitiatives = 5;

    public static async Task AddAsync(Answer answer, Asking asking, IReadOnlyList<CatalogueGoal> goals, Standing standing, CancellationToken cancellationToken)
    {
        var (texts, figures) = (new PlanTexts(asking.Language), new FollowUpTexts(asking.Language));
        List<GoalId> ids = [.. goals.Select(goal => goal.Goal.Id)];
        var indicators = (await asking.Copy.ReadIndicatorsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
        var initiatives = (await asking.Copy.ReadInitiativesAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
        var stands = standing.Goals.ToDictionary(goal => goal.Goal.Id, goal => goal.Achievement);
        foreach (var (goal, _) in goals)
        {
            answer.Lists(goal.Id);
            var who = asking.Organisation.NameOf(goal.Responsible) is { Length: > 0 } name ? name : asking.Texts.NobodyResponsible;
            var stand = stands.TryGetValue(goal.Id, out var achievement) ? $" · {asking.Words.Marked(achievement)}" : "";
            answer.Group($"{goal.Number} {Answer.Sentence(GoalNames.With(asking, goal, goal.Title, goals[0].Goal.Unit != goals[^1].Goal.Unit))}", $"{who}{stand} · {asking.Texts.DueBy(goal.DueDate, goal.DueDate < asking.Today)}");
            List<string> measured = [.. indicators[goal.Id].Select(row => figures.Of(row.Target) is { Length: > 0 } target ? asking.Texts.WithTarget(Unit(row), target) : Unit(row))];
            answer.Line(texts.Indicators, measured.Count == 0 ? texts.NoIndicators : Answer.Sentence(answer.Listed(measured, Answer.MostInList)));
            List<string> done = [.. initiatives[goal.Id].Select(row => $"{Answer.Cut(row.Title, 100)} ({asking.Words.Of(row.StatusOn(asking.Today))})")];
            if (done.Count > 0)
            {
                answer.Line(texts.Initiatives, Answer.Sentence(answer.Listed(done, MostInitiatives)));
            }
        }
    }

    private static string Unit(Indicator indicator) => indicator.UnitOfMeasure.Length == 0 ? indicator.Name : $"{indicator.Name}, {indicator.UnitOfMeasure}";
}
