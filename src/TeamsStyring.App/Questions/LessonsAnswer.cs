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
        var worked = Counted(asking, standing.Once(nameof(CauseEffect.Contributed), static kept => GivenCauses.Of(kept, achievement => achievement.IsGood, CauseEffect.Contributed)));
        var hindered = Counted(asking, standing.Once(nameof(CauseEffect.Hindered), static kept => GivenCauses.Of(kept, achievement => achievement.IsShort, CauseEffect.Hindered)));
        var before = await standings.InAsync(asking, standing.Scope, standing.Period.Previous, cancellationToken);
        var was = before.ById;
        var turned = standing.Once(
            nameof(LessonsAnswer), before.Goals, kept => kept.Goals.Where(goal => goal.Achievement.IsGood && was.TryGetValue(goal.Goal.Id, out var then) && then.Achievement.IsShort).ToList());
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
                answer.Line($"{asking.Words.Marked(was[goal.Goal.Id].Achievement)} → {asking.Words.Marked(goal.Achievement)}: {Answer.Sentence(GoalNames.Of(asking, standing, goal.Goal))}", sentences.WhyOf(goal));
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

    private static string Counted(Asking asking, GivenCauses causes)
        => Answer.Sentence(string.Join("; ", causes.MostGiven.Take(MostCauses).Select(cause => asking.Texts.OneOf(asking.Words.Of(cause.Key).ToLowerInvariant(), cause.Value, causes.Goals))));
}
