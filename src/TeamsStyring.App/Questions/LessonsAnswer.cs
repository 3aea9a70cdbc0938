using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva har vi lært?» What is said to have worked, what held back, and what was turned.</summary>
internal static class LessonsAnswer
{
    private const int MostCauses = 4;
    private const int MostTurned = 5;

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, ReadStanding standings, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var answer = AnswerOpening.Begin(asking, standing);
        List<GoalStand> good = [.. standing.Goals.Where(goal => goal.Achievement.IsGood)];
        List<GoalStand> falling = [.. standing.Goals.Where(goal => goal.Achievement.IsShort)];
        var worked = Counted(asking, CausesOfGoals.Of(good, CauseEffect.Contributed), good.Count);
        var hindered = Counted(asking, CausesOfGoals.Of(falling, CauseEffect.Hindered), falling.Count);
        var before = await standings.InAsync(asking, standing.Scope, standing.Period.Previous, cancellationToken);
        var was = before.Goals.ToDictionary(goal => goal.Goal.Id, goal => goal.Achievement);
        List<GoalStand> turned = [.. good.Where(goal => was.TryGetValue(goal.Goal.Id, out var achievement) && achievement.IsShort)];
        if (worked.Length > 0)
        {
            answer.Group(texts.Heading(CauseEffect.Contributed), worked);
        }

        if (hindered.Length > 0)
        {
            answer.Group(texts.Heading(CauseEffect.Hindered), hindered);
        }

        if (turned.Count > 0)
        {
            answer.Group(texts.Turned(turned.Count), "");
            var sentences = new GoalSentences(asking, standing.Period);
            foreach (var goal in await GoalDetails.ReadAsync(asking.Copy, [.. turned.Take(MostTurned)], standing.Period, cancellationToken))
            {
                answer.Lists(goal.Goal.Id);
                answer.Line($"{asking.Words.Marked(was[goal.Goal.Id])} → {asking.Words.Marked(goal.Achievement)}: {Answer.Sentence(GoalNames.Of(asking, standing, goal.Goal))}", sentences.WhyOf(goal));
            }
        }

        if (worked.Length + hindered.Length + turned.Count == 0)
        {
            answer.Group("", texts.NoLessons);
        }

        answer.Ask(new InitiativeTexts(asking.Language).AskWithoutEffect, new InitiativeTexts(asking.Language).WithoutEffectTitle);
        answer.Ask(new InitiativeTexts(asking.Language).AskDecisions);
        return answer.ToOutcome();
    }

    private static string Counted(Asking asking, IReadOnlyList<GoalCauses> causes, int all)
        => Answer.Sentence(string.Join("; ", causes.SelectMany(row => row.Causes).GroupBy(cause => cause).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Take(MostCauses)
            .Select(same => asking.Texts.OneOf(asking.Words.Of(same.Key).ToLowerInvariant(), same.Count(), all))));
}
