using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Ferdig, men uten virkning» (S3-11): the initiatives are done and the goal is not reached – and the reverse.</summary>
internal static class EffectAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, InitiativesOfYear initiatives, CancellationToken cancellationToken)
    {
        var texts = new InitiativeTexts(asking.Language);
        var all = await initiatives.ReadAsync(asking.Copy, standing.Period.Year, cancellationToken);
        InitiativeStand[] Own(GoalStand goal) => all.GetValueOrDefault(goal.Goal.Id) ?? [];
        var answer = AnswerOpening.Begin(asking, standing);
        List<GoalStand> without = [.. standing.Goals.Where(goal => goal.Achievement.IsShort && Own(goal).Any(IsDone)).OrderBy(goal => goal.Achievement.Severity)];
        answer.Group(texts.WithoutEffect(without.Count), without.Count == 0 ? texts.NoneWithoutEffect : "");
        foreach (var goal in answer.Page(without))
        {
            answer.Lists(goal.Goal.Id);
            answer.Line(
                $"{goal.Achievement.Icon} {Answer.Sentence(GoalNames.Of(asking, standing, goal.Goal))}",
                texts.DoneOf(Own(goal).Count(IsDone), Own(goal).Length, asking.Words.Of(goal.Achievement)),
                goal.Achievement.Colour);
        }

        await AddTitlesAsync(answer, asking, standing, [.. without.Take(1).SelectMany(goal => Own(goal).Where(IsDone))], cancellationToken);
        var reached = standing.Goals.Count(goal => goal.Achievement is Achievement.ReachedEarly or Achievement.Achieved && Own(goal).Any(stand => !IsDone(stand) && stand.Status is not InitiativeStatus.Ended));
        if (reached > 0)
        {
            answer.Group("", texts.ReachedBefore(reached));
        }

        answer.Ask(new CauseTexts(asking.Language).AskCauses);
        answer.Ask(texts.AskDelayed);
        return answer.ToOutcome();
    }

    // A single goal's initiatives can be named; for many it would be a wall of titles.
    private static async Task AddTitlesAsync(Answer answer, Asking asking, Standing standing, IReadOnlyList<InitiativeStand> done, CancellationToken cancellationToken)
    {
        if (standing.Goals.Count <= Answer.MostInList && done.Count > 0)
        {
            await new InitiativeLines(asking, standing).AddAsync(answer, [.. done.Take(3)], withGoal: true, cancellationToken);
        }
    }

    private static bool IsDone(InitiativeStand stand) => stand.Status is InitiativeStatus.Done;
}
