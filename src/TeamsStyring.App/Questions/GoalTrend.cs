using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>How a goal has gone so far this year: its answers period by period, and its figures. Only for a few goals, where it can be read.</summary>
internal sealed class GoalTrend(Asking asking, Standing standing)
{
    private const int MostGoals = 3;
    private const int MostFigures = 2;

    private readonly CompareTexts _texts = new(asking.Language);

    public static Task AddAsync(Answer answer, Asking asking, Standing standing, CancellationToken cancellationToken)
        => standing.Goals.Count is 0 or > MostGoals ? Task.CompletedTask : new GoalTrend(asking, standing).AddAsync(answer, cancellationToken);

    private async Task AddAsync(Answer answer, CancellationToken cancellationToken)
    {
        List<GoalId> ids = [.. standing.Goals.Select(goal => goal.Goal.Id)];
        var answers = (await asking.Copy.ReadFollowUpsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
        var indicators = (await asking.Copy.ReadIndicatorsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
        var figures = (await asking.Copy.ReadMeasurementsAsync(ids, cancellationToken)).ToLookup(row => row.Indicator);
        foreach (var goal in standing.Goals)
        {
            List<string> trend = [.. Achievements(answers[goal.Goal.Id]), .. indicators[goal.Goal.Id].Take(MostFigures).Select(indicator => Figures(indicator, figures[indicator.Id])).OfType<string>()];
            if (trend.Count > 0)
            {
                answer.Group(standing.Goals.Count == 1 ? _texts.Trend : _texts.TrendOf(goal.Goal.Title), string.Join(' ', trend.Select(Answer.Sentence)));
            }
        }
    }

    /// <returns>«1. kvartal ▲ i rute, 2. kvartal ◔ noe bak»; nothing where only one period is answered.</returns>
    private IEnumerable<string> Achievements(IEnumerable<FollowUp> answers)
    {
        List<FollowUp> counting = [.. answers.Where(row => row.Period <= standing.Period).GroupBy(row => row.Period).Select(same => same.MaxBy(row => row.Sequence) ?? same.First()).OrderBy(row => row.Period)];
        return counting.Count < 2 ? [] : [string.Join(", ", counting.Select(row => $"{asking.Words.WithoutYear(row.Period)} {asking.Words.Marked(row.Achievement)}"))];
    }

    private string? Figures(Indicator indicator, IEnumerable<Measurement> figures)
    {
        List<Measurement> counting = [.. figures.Where(row => row.Value is not null && row.Period <= standing.Period).GroupBy(row => row.Period).Select(same => same.MaxBy(row => row.Sequence) ?? same.First()).OrderBy(row => row.Period)];
        return counting.Count < 2 ? null : $"{indicator.Name}: {string.Join(" → ", counting.Select(row => $"{asking.Speech.Quantity(row.Value ?? 0, indicator.UnitOfMeasure)} ({asking.Words.WithoutYear(row.Period)})"))}";
    }
}
