using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvorfor?»: what was said to hold the goals back, or to have helped; and who else has had the same cause, or is past it.</summary>
internal static class CausesAnswer
{
    // Beyond this the causes are counted; one by one nobody would read them.
    private const int MostGoalByGoal = 15;
    private const int MostCauses = 5;
    private const int MostParts = 4;

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, ReadStanding standings, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var isSuccess = asking.Question.Aspect is QuestionAspect.OfSuccess || (asking.Picked.Count > 0 && standing.Goals.All(goal => !goal.Achievement.IsShort));
        var effect = isSuccess ? CauseEffect.Contributed : CauseEffect.Hindered;
        var told = standing.Once(
            $"{nameof(CausesAnswer)} {effect}",
            kept => kept.Goals.Where(goal => isSuccess ? goal.Achievement.IsGood : goal.Achievement.IsShort).OrderBy(goal => goal.Achievement.Severity).ToList());
        var causes = standing.Once($"{nameof(CausesOfGoals)} {effect}", _ => CausesOfGoals.Of(told, effect));
        var answer = AnswerOpening.Begin(asking, standing);
        if (asking.Slots.Cause is { } named)
        {
            causes = causes.Where(row => row.Causes.Contains(named)).ToList();
            told = [.. told.Where(goal => causes.Any(row => row.Goal == goal.Goal.Id))];
        }

        if (asking.Question.Aspect is not (QuestionAspect.SameElsewhere or QuestionAspect.SolvedElsewhere))
        {
            if (told.Count == 0)
            {
                answer.Group("", standing.Counts.Total == 0 ? "" : asking.Texts.NothingOf(standing.Counts, isSuccess ? asking.Texts.NothingGood : asking.Texts.NothingShort));
            }

            AddCounted(answer, asking, standing, causes, told, texts.Heading(effect));
            await AddGoalsAsync(answer, asking, standing, told, cancellationToken);
        }

        if (!isSuccess)
        {
            await Elsewhere.AddAsync(answer, asking, standing, [.. Asked(asking, causes)], standings, cancellationToken);
        }

        answer.Ask(isSuccess ? asking.Texts.AskNotAchieved : texts.AskInvolve);
        answer.Ask(isSuccess ? texts.AskCauses : new InitiativeTexts(asking.Language).AskDecisions);
        return answer.ToOutcome();
    }

    /// <summary>The causes that others may know: the one that was named, or those that were given here.</summary>
    private static IEnumerable<Cause> Asked(Asking asking, IReadOnlyList<GoalCauses> causes)
        => asking.Slots.Cause is { } named ? [named] : causes.SelectMany(row => row.Causes).GroupBy(cause => cause).OrderByDescending(cause => cause.Count()).Take(2).Select(cause => cause.Key);

    private static void AddCounted(Answer answer, Asking asking, Standing standing, IReadOnlyList<GoalCauses> causes, List<GoalStand> told, string heading)
    {
        if (told.Count < 2 || causes.Count == 0)
        {
            return;
        }

        var unitOf = told.ToDictionary(goal => goal.Goal.Id, goal => goal.Goal.Unit);
        var counted = causes.SelectMany(row => row.Causes.Select(cause => (Cause: cause, row.Goal))).GroupBy(row => row.Cause)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Take(MostCauses);
        answer.Group(heading, Answer.Sentence(string.Join("; ", counted.Select(same => One(same.Key, [.. same.Select(row => row.Goal)])))));

        string One(Cause cause, IReadOnlyList<Domain.Plans.GoalId> goals)
        {
            var said = asking.Texts.OneOf(asking.Words.Of(cause).ToLowerInvariant(), goals.Count, told.Count);
            List<string> units = [.. goals.Select(goal => asking.Organisation.NameOf(unitOf[goal])).GroupBy(name => name).OrderByDescending(same => same.Count()).Select(same => same.Key)];
            return standing.Scope.Units.Count == 1 ? said : $"{said} ({answer.Listed(units, MostParts, ", ")})";
        }
    }

    private static async Task AddGoalsAsync(Answer answer, Asking asking, Standing standing, List<GoalStand> told, CancellationToken cancellationToken)
    {
        if (told.Count > MostGoalByGoal)
        {
            return;
        }

        var sentences = new GoalSentences(asking, standing.Period);
        foreach (var goal in await GoalDetails.ReadAsync(asking.Copy, answer.Page(told), standing.Period, cancellationToken))
        {
            answer.Lists(goal.Goal.Id);
            answer.Line($"{goal.Achievement.Icon} {Answer.Sentence(GoalNames.Of(asking, standing, goal.Goal))}", sentences.WhyOf(goal), goal.Achievement.Colour);
        }
    }
}
