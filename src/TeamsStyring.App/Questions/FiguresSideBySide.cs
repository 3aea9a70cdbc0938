using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>The figures of a few goals in the periods that are compared, whichever year's plan they stand in. Where there is none, that is said.</summary>
internal static class FiguresSideBySide
{
    private const int MostGoals = 5;

    public static async Task AddAsync(Answer answer, Asking asking, IReadOnlyList<Standing> periods, CancellationToken cancellationToken)
    {
        if (periods[^1].Goals.Count is 0 or > MostGoals)
        {
            return;
        }

        List<GoalId> ids = [.. periods.SelectMany(period => period.Goals).Select(goal => goal.Goal.Id).Distinct()];
        var indicators = await asking.Copy.ReadIndicatorsAsync(ids, cancellationToken);
        var figures = (await asking.Copy.ReadMeasurementsAsync(ids, cancellationToken)).Where(row => row.Value is not null).ToLookup(row => row.Indicator);
        var unitOf = periods.SelectMany(period => period.Goals).DistinctBy(goal => goal.Goal.Id).ToDictionary(goal => goal.Goal.Id, goal => goal.Goal.Unit);
        var several = unitOf.Values.Distinct().Skip(1).Any();
        foreach (var same in indicators.GroupBy(indicator => (unitOf[indicator.Goal], indicator.Name.ToUpperInvariant())).Take(MostGoals))
        {
            List<string> said = [.. periods.Select(period => One(asking, period, [.. same], figures))];
            if (said.Exists(part => part.Any(char.IsAsciiDigit)))
            {
                var name = several ? $"{same.First().Name} ({asking.Organisation.NameOf(same.Key.Item1)})" : same.First().Name;
                answer.Line($"{name}:", Answer.Sentence(string.Join(" → ", said)));
            }
        }
    }

    private static string One(Asking asking, Standing period, IReadOnlyList<Indicator> indicators, ILookup<IndicatorId, Measurement> figures)
        => indicators.SelectMany(indicator => figures[indicator.Id].Select(figure => (indicator, figure)))
            .Where(row => row.figure.Period.End <= period.Period.End && row.figure.Period.End >= period.Period.Start)
            .OrderBy(row => row.figure.Period.End).ThenBy(row => row.figure.Sequence)
            .Select(row => asking.Speech.Quantity(row.figure.Value ?? 0, row.indicator.UnitOfMeasure)).LastOrDefault()
            ?? asking.Words.Of(Domain.FollowUps.Achievement.NotReported);
}
