using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva er ikke oppnådd?» and «Hva er oppnådd?» goal by goal: for a unit, and for whatever is small enough to be read so.</summary>
internal static class GoalsAnswer
{
    private const int MostDelayed = 5;
    private const int MostParts = 6;

    public static async Task<AskOutcome> NotAchievedAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        var wanted = Wanted(asking, standing, achievement => achievement.IsShort);
        await AddGoalsAsync(answer, asking, standing, wanted, cancellationToken);
        if (wanted.Count == 0 && standing.Counts.Total > 0)
        {
            answer.Group("", asking.Texts.NothingOf(standing.Counts, asking.Slots.Status is null ? asking.Texts.NothingShort : asking.Texts.NothingLikeThat));
        }

        if (asking.Slots.Status is null)
        {
            await AddDelayedAsync(answer, asking, standing, cancellationToken);
        }

        AddNotReported(answer, asking, standing);

        answer.Ask(asking.Texts.AskNotReported);
        answer.Ask(asking.Texts.AskAchieved);
        return answer.ToOutcome();
    }

    public static async Task<AskOutcome> AchievedAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        // «Noe som ikke er rødt?» names a colour to leave out, not one to keep.
        var wanted = Wanted(asking with { Question = asking.Question.WithoutStatus() }, standing, achievement => achievement.IsGood);
        await AddGoalsAsync(answer, asking, standing, wanted, cancellationToken);
        if (wanted.Count == 0 && standing.Counts.Total > 0)
        {
            answer.Group("", asking.Texts.NothingOf(standing.Counts, asking.Texts.NothingGood));
        }

        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskNotReported);
        return answer.ToOutcome();
    }

    /// <summary>Goals that are named by number or topic, whatever their status.</summary>
    public static async Task<AskOutcome> EachAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        var wanted = Wanted(asking, standing, achievement => achievement.IsReported && achievement.IsCounted);
        await AddGoalsAsync(answer, asking, standing, wanted, cancellationToken);
        await GoalTrend.AddAsync(answer, asking, standing, cancellationToken);
        AddNotReported(answer, asking, standing);
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskReport);
        return answer.ToOutcome();
    }

    private static List<GoalStand> Wanted(Asking asking, Standing standing, Func<Achievement, bool> isWanted)
        => [.. standing.Goals.Where(goal => isWanted(goal.Achievement) && asking.Slots.Status?.Covers(goal.Achievement) != false).OrderBy(goal => goal.Achievement.Severity)];

    private static async Task AddGoalsAsync(Answer answer, Asking asking, Standing standing, List<GoalStand> wanted, CancellationToken cancellationToken)
    {
        var page = answer.Page(wanted);
        var shown = await GoalDetails.ReadAsync(asking.Copy, page, standing.Period, cancellationToken);
        var sentences = new GoalSentences(asking, standing.Period);
        foreach (var goal in shown)
        {
            answer.Lists(goal.Goal.Id);
        }

        foreach (var group in shown.GroupBy(goal => goal.Achievement))
        {
            var number = wanted.Count(goal => goal.Achievement == group.Key);
            var start = $"{group.Key.Icon} {Answer.Capital(asking.Words.Of(group.Key))} ({number})";
            if (number == 1)
            {
                var only = group.First();
                answer.Group(Answer.Sentence($"{start}: {GoalNames.Of(asking, standing, only.Goal)}"), sentences.Of(only), group.Key.Colour);
                continue;
            }

            answer.Group(start, "", group.Key.Colour);
            foreach (var goal in group)
            {
                answer.Line(Answer.Sentence(GoalNames.Of(asking, standing, goal.Goal)), sentences.Of(goal));
            }
        }

        if (answer.Left > 0)
        {
            answer.Note(asking.Texts.MoreGoals(answer.Left));
        }
    }

    private static async Task AddDelayedAsync(Answer answer, Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var delayed = await asking.Copy.ReadDelayedAsync([.. standing.Goals.Select(goal => goal.Goal.Id)], asking.Today, cancellationToken);
        if (delayed.Count == 0)
        {
            return;
        }

        var decided = await asking.Copy.ReadDecisionsAsync([.. delayed.Take(MostDelayed).Select(initiative => initiative.Goal)], cancellationToken);
        var newDue = decided.Where(decision => decision.NewDue is not null).GroupBy(decision => decision.Initiative).ToDictionary(group => group.Key, group => group.MaxBy(decision => decision.At)?.NewDue);
        List<string> said = [.. delayed.Select(initiative => Title(initiative, newDue.GetValueOrDefault(initiative.Id)))];
        answer.Group(asking.Texts.Delayed(delayed.Count), Answer.Sentence(answer.Listed(said, MostDelayed)));

        string Title(Initiative initiative, DateOnly? movedTo)
        {
            var title = Answer.Cut(initiative.Title, 100);
            return (movedTo, initiative.Due) switch
            {
                ({ } day, _) when day >= asking.Today => $"{title}, {asking.Texts.NewDue(day)}",
                (_, { } due) => $"{title}, {asking.Texts.DueBy(due, due < asking.Today)}",
                _ => title,
            };
        }
    }

    private static void AddNotReported(Answer answer, Asking asking, Standing standing)
    {
        List<GoalStand> missing = [.. standing.NotReported];
        if (missing.Count == 0)
        {
            return;
        }

        var deadlines = missing.Select(goal => asking.Calendar.DatesFor(standing.Period, goal.Goal.Unit).Deadline).Distinct().Order().ToList();
        // Many are counted unit by unit; by name nobody would read them.
        var parts = Parts.Of(asking, standing);
        var titles = missing.Count > Answer.MostInList && parts.Count > 1
            ? answer.Listed(Parts.Listed(parts, counts => counts[Achievement.NotReported]), MostParts, ", ")
            : answer.Listed([.. missing.Select(goal => GoalNames.Of(asking, standing, goal.Goal))], Answer.MostInList, ", ");
        answer.Group($"{Achievement.NotReported.Icon} {Answer.Capital(asking.Words.Of(Achievement.NotReported))} ({missing.Count}):", Answer.Sentence($"{titles}, {asking.Texts.DueBy(deadlines[0], deadlines[0] < asking.Today)}"));
    }
}
