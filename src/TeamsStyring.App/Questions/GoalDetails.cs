using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Reads what hangs on the few goals that an answer shows. A fixed number of queries, however many goals.</summary>
internal static class GoalDetails
{
    public static async Task<IReadOnlyList<GoalDetail>> ReadAsync(WorkingCopy copy, IReadOnlyList<GoalStand> goals, ReportingPeriod period, CancellationToken cancellationToken)
    {
        if (goals.Count == 0)
        {
            return [];
        }

        List<GoalId> ids = [.. goals.Select(goal => goal.Goal.Id)];
        List<ReportingPeriod> periods = [.. goals.Select(goal => goal.Goal.Cadence.AnsweredBy(period)).OfType<ReportingPeriod>().Distinct()];
        var answers = await copy.ReadAnswersAsync(ids, period, cancellationToken);
        var indicators = (await copy.ReadIndicatorsAsync(ids, cancellationToken)).ToLookup(indicator => indicator.Goal);
        var figures = (await copy.ReadMeasurementsAsync(ids, cancellationToken)).ToLookup(figure => figure.Indicator);
        var initiatives = (await copy.ReadInitiativesAsync(ids, cancellationToken)).ToDictionary(initiative => initiative.Id);
        var decisions = (await copy.ReadDecisionsAsync(ids, periods, cancellationToken)).Where(decision => initiatives.ContainsKey(decision.Initiative))
            .GroupBy(decision => (decision.Initiative, decision.Period))
            .SelectMany(group => group.OrderByDescending(decision => decision.Sequence).Take(1))
            .OrderBy(decision => initiatives[decision.Initiative].Order)
            .ToLookup(decision => decision.Goal, decision => (decision, initiatives[decision.Initiative].Title));
        return [.. goals.Select(stand => new GoalDetail(
            stand.Goal,
            stand.Achievement,
            stand.Goal.Cadence.AnsweredBy(period) is { } answered ? answers.GetValueOrDefault((stand.Goal.Id, answered)) : null,
            [.. indicators[stand.Goal.Id].Select(indicator => (indicator, Newest(figures[indicator.Id], period)))],
            [.. decisions[stand.Goal.Id]]))];
    }

    private static Measurement? Newest(IEnumerable<Measurement> figures, ReportingPeriod period)
        => figures.Where(figure => figure.Period.End <= period.End && figure.State is MeasurementState.Measured)
            .MaxBy(figure => (figure.Period.End, figure.Sequence));
}
