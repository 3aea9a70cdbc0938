using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Who else has the same cause, and who had it and is past it – among the units that the asker may read.</summary>
internal static class Elsewhere
{
    private const int MostUnits = 6;
    private const int MostSolved = 3;

    public static async Task AddAsync(Answer answer, Asking asking, Standing here, IReadOnlyList<Cause> causes, ReadStanding standings, CancellationToken cancellationToken)
    {
        var isAsked = asking.Question.Aspect is QuestionAspect.SameElsewhere or QuestionAspect.SolvedElsewhere;
        if (causes.Count == 0 || asking.Organisation.Top is not { } top || FindScope.Of(asking.Caller, top, asking.Texts) is not ScopeOutcome.Found { Scope: var whole })
        {
            return;
        }

        var texts = new CauseTexts(asking.Language);
        var all = asking.With(QuestionSlots.None);
        var now = await standings.InAsync(all, whole, here.Period, cancellationToken);
        var before = await standings.InAsync(all, whole, here.Period.Previous, cancellationToken);
        var own = here.Scope.Top?.Id == top.Id ? [] : here.Scope.Units.Select(unit => unit.Id).ToHashSet();
        var said = asking.Speech.List([.. causes.Select(cause => asking.Words.Of(cause).ToLowerInvariant())]);
        List<string> same = [.. now.Once(nameof(IsHindered), static kept => kept.Goals.Where(IsHindered).ToList()).Where(goal => !own.Contains(goal.Goal.Unit) && Has(goal, causes)).Select(goal => asking.Organisation.NameOf(goal.Goal.Unit)).Distinct()];
        List<GoalStand> solved = [.. Past(now, before).Where(goal => !own.Contains(goal.Goal.Unit) && Has(Then(goal, before), causes))];
        if (own.Count > 0 && (same.Count > 0 || isAsked))
        {
            answer.Group(texts.SameCause(said), Answer.Sentence(same.Count == 0 ? texts.NobodyElse : answer.Listed(same, MostUnits, ", ")));
        }

        if (solved.Count > 0 || isAsked)
        {
            answer.Group(texts.Solved(said), solved.Count == 0 ? texts.NobodySolved : "");
        }

        var sentences = new GoalSentences(asking, now.Period);
        foreach (var goal in await GoalDetails.ReadAsync(asking.Copy, [.. solved.Take(MostSolved)], now.Period, cancellationToken))
        {
            answer.Line($"{goal.Achievement.Icon} {Answer.Sentence(GoalNames.With(asking, goal.Goal, goal.Goal.Title, unit: true))}", sentences.WhyOf(goal), goal.Achievement.Colour);
        }

        if (whole.LeftOut > 0 && (isAsked || same.Count + solved.Count > 0))
        {
            answer.Note(asking.Texts.LeftOut(whole.Units.Count, whole.Units.Count + whole.LeftOut));
        }
    }

    /// <summary>The goals that do well now and were held back then.</summary>
    private static List<GoalStand> Past(Standing now, Standing before)
        => now.Once(nameof(Past), before.Answered, kept => kept.Goals.Where(goal => goal.Achievement.IsGood && IsHindered(Then(goal, before))).ToList());

    private static GoalStand Then(GoalStand goal, Standing before) => new(goal.Goal, before.Answered.Find(goal.Goal));

    private static bool IsHindered(GoalStand goal)
        => goal is { Achievement.IsShort: true, Answer: { } answer } && answer.Causes.Any(cause => cause.Effect is CauseEffect.Hindered);

    private static bool Has(GoalStand goal, IReadOnlyList<Cause> causes)
        => goal is { Achievement.IsShort: true, Answer: { } answer } && answer.Causes.Any(cause => cause.Effect is CauseEffect.Hindered && causes.Contains(cause.Cause));
}
