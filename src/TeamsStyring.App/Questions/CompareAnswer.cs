using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>«Bedre enn i fjor?» Two periods side by side, or as many as were asked about; n of N for each, and never a missing figure filled in.</summary>
internal static class CompareAnswer
{
    private const int MostPeriods = 8;
    private const int MostMoved = 5;

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, ReadStanding standings, CancellationToken cancellationToken)
    {
        var texts = new CompareTexts(asking.Language);
        if (asking.Slots.CompareWith is "kostra" or "kolada" or "peers")
        {
            return NotOthersYet(asking, texts);
        }

        List<Standing> periods = [];
        foreach (var period in Periods(asking, standing))
        {
            periods.Add(period == standing.Period ? standing : Like(asking, await standings.InAsync(asking, standing.Scope, period, cancellationToken)));
        }

        var answer = new Answer(asking);
        answer.Heading(texts.Heading(AnswerOpening.About(asking, standing.Scope), asking.Words.Of(periods[0].Period), asking.Words.Of(periods[^1].Period)));
        AnswerOpening.AddLeftOut(answer, asking, standing.Scope);
        foreach (var period in periods)
        {
            answer.Line($"{Answer.Capital(asking.Words.Of(period.Period))}:", CountsOf(asking, texts, period));
        }

        AddMoved(answer, asking, texts, periods[0], periods[^1]);
        await FiguresSideBySide.AddAsync(answer, asking, periods, cancellationToken);
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(new CauseTexts(asking.Language).AskCauses);
        return answer.ToOutcome();
    }

    /// <returns>Oldest first, at least two.</returns>
    private static IEnumerable<ReportingPeriod> Periods(Asking asking, Standing standing)
    {
        if (asking.Slots is { Period: { } first, PeriodTo: { } last })
        {
            List<ReportingPeriod> all = [];
            for (var period = first; period <= last; period = period.Next)
            {
                // A whole year is said by how it ended, the running one by how far it has come.
                var shown = period.Kind is PeriodKind.Year ? AsAsked(period, asking.Current) : period;
                all.Add(shown);
            }

            return all.TakeLast(MostPeriods);
        }

        var other = asking.Slots.CompareWith is { } with && ReportingPeriod.TryParse(with, out var named) ? AsAsked(named, standing.Period) : standing.Period.YearBefore;
        return new[] { standing.Period, other }.Order();
    }

    /// <summary>«I fjor» beside a quarter is the same quarter of that year.</summary>
    private static ReportingPeriod AsAsked(ReportingPeriod period, ReportingPeriod beside)
    {
        if (period.Kind is not PeriodKind.Year || beside.Kind is PeriodKind.Year)
        {
            return period;
        }

        var same = beside;
        while (same.Year > period.Year)
        {
            same = same.YearBefore;
        }

        return same;
    }

    private static Standing Like(Asking asking, Standing standing)
        => asking.Picked.Count == 0 ? standing : standing.Only(asking.Picked);

    private static string CountsOf(Asking asking, CompareTexts texts, Standing standing)
    {
        if (standing.Counts.Total == 0)
        {
            return texts.NoPlan;
        }

        var counted = standing.Counts.WorstFirst.Where(group => group.Key.IsCounted && group.Key.IsReported)
            .Select(group => $"{group.Key.Icon} {asking.Speech.Number(group.Value)} {asking.Words.Of(group.Key)}");
        return string.Join(" · ", counted.Prepend(asking.Words.ReportedOf(standing.Counts.Reported, standing.Counts.Total)));
    }

    /// <summary>Goals of one plan are the same goals; those of another year have the same unit and title.</summary>
    private static void AddMoved(Answer answer, Asking asking, CompareTexts texts, Standing earlier, Standing later)
    {
        var both = later.Once($"{nameof(CompareAnswer)} {earlier.Period}", earlier.Goals, kept => Both(earlier, kept));
        if (both.Count == 0)
        {
            answer.Group("", texts.NothingToCompare);
            return;
        }

        Add(texts.Better, [.. both.Where(row => Rank(row.Goal.Achievement) > Rank(row.Was))]);
        Add(texts.Worse, [.. both.Where(row => Rank(row.Goal.Achievement) < Rank(row.Was))]);
        answer.Group("", texts.Same(both.Count(row => Rank(row.Goal.Achievement) == Rank(row.Was)), both.Count));

        void Add(string start, List<(GoalStand Goal, Achievement Was)> moved)
        {
            if (moved.Count > 0)
            {
                moved.ForEach(row => answer.Lists(row.Goal.Goal.Id));
                List<string> said = [.. moved.Take(MostMoved).Select(row => $"{GoalNames.Of(asking, later, row.Goal.Goal)} {row.Was.Icon} → {row.Goal.Achievement.Icon}")];
                answer.Group($"{start} ({asking.Speech.Number(moved.Count)}):", Answer.Sentence(string.Join("; ", moved.Count > MostMoved ? said.Append(asking.Texts.AndMore(moved.Count - MostMoved)) : said)));
            }
        }
    }

    private static List<(GoalStand Goal, Achievement Was)> Both(Standing earlier, Standing later)
    {
        Dictionary<(Guid, string), Achievement> was = [];
        foreach (var goal in earlier.Goals.Where(goal => goal.Achievement.IsReported))
        {
            was.TryAdd(Key(goal), goal.Achievement);
        }

        List<(GoalStand Goal, Achievement Was)> both = [];
        foreach (var goal in later.Goals.Where(goal => goal.Achievement.IsReported))
        {
            if (was.TryGetValue(Key(goal), out var achievement))
            {
                both.Add((goal, achievement));
            }
        }

        return both;

        (Guid, string) Key(GoalStand goal)
            => earlier.Period.Year == later.Period.Year ? (goal.Goal.Id.Value, "") : (goal.Goal.Unit.Value, goal.Goal.Title.ToUpperInvariant());
    }

    /// <summary>Colours are compared, since an outlook in the spring and an outcome in the winter have different words.</summary>
    private static int Rank(Achievement achievement) => achievement.Colour switch
    {
        AchievementColour.Green => 3,
        AchievementColour.Yellow => 2,
        AchievementColour.Red => 1,
        _ => 0,
    };

    private static AskOutcome NotOthersYet(Asking asking, CompareTexts texts)
    {
        var answer = new Answer(asking);
        answer.Heading(texts.NotOthersYet);
        answer.Ask(texts.AskLastYear);
        answer.Ask(texts.AskLastQuarter);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }
}
