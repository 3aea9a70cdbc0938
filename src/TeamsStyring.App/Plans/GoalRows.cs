using TeamsStyring.App.Http;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Plans;

/// <summary>What hangs on some goals, read at once: indicators with the newest figure, initiatives, and the answer that counts in a period.</summary>
internal sealed class GoalRows
{
    private readonly ReportingPeriod _period;
    private readonly ILookup<GoalId, Indicator> _indicators;
    private readonly ILookup<GoalId, Initiative> _initiatives;
    private readonly Dictionary<IndicatorId, Measurement> _figures;
    private readonly Dictionary<(GoalId, ReportingPeriod), FollowUp> _answers;

    private GoalRows(ReportingPeriod period, List<Indicator> indicators, List<Initiative> initiatives, List<Measurement> figures, List<FollowUp> answers)
    {
        _period = period;
        _indicators = indicators.ToLookup(indicator => indicator.Goal);
        _initiatives = initiatives.ToLookup(initiative => initiative.Goal);
        _figures = figures.Where(figure => figure.Period.End <= period.End).GroupBy(figure => figure.Indicator)
            .ToDictionary(group => group.Key, group => group.MaxBy(figure => (figure.Period.End, figure.Sequence)) ?? group.First());
        _answers = answers.GroupBy(answer => (answer.Goal, answer.Period)).ToDictionary(group => group.Key, group => group.MaxBy(answer => answer.Sequence) ?? group.First());
    }

    public static async Task<GoalRows> ReadAsync(WorkingCopy copy, IReadOnlyList<Goal> goals, ReportingPeriod period, CancellationToken cancellationToken)
    {
        var ids = goals.Select(goal => goal.Id).ToList();
        var periods = goals.Select(goal => goal.Cadence.AnsweredBy(period) ?? period).Append(period).Distinct().ToList();

        return new GoalRows(
            period,
            await copy.ReadIndicatorsAsync(ids, cancellationToken),
            await copy.ReadInitiativesAsync(ids, cancellationToken),
            await copy.ReadMeasurementsAsync(ids, cancellationToken),
            await copy.ReadFollowUpsAsync(ids, periods, cancellationToken));
    }

    public GoalJson Write(Goal goal, PlanRows write) => write.Goal(
        goal,
        _period,
        _answers.GetValueOrDefault((goal.Id, goal.Cadence.AnsweredBy(_period) ?? _period)),
        [.. _indicators[goal.Id].Select(indicator => write.Indicator(indicator, _figures.GetValueOrDefault(indicator.Id)))],
        [.. _initiatives[goal.Id].Select(write.Initiative)]);
}
