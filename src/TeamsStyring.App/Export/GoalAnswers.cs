using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Export;

/// <summary>Everything that was answered about a goal, in the order in which it came.</summary>
internal sealed record GoalAnswers(
    Goal Goal,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Initiative> Initiatives,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<Measurement> Measurements,
    IReadOnlyList<InitiativeDecision> Decisions)
{
    /// <summary>The periods that anything was said about.</summary>
    public IReadOnlyList<ReportingPeriod> Periods =>
        [.. FollowUps.Select(followUp => followUp.Period).Concat(Measurements.Select(measurement => measurement.Period)).Concat(Decisions.Select(decision => decision.Period)).Distinct().Order()];

    public Initiative? Find(InitiativeId? id) => Initiatives.FirstOrDefault(initiative => initiative.Id == id);

    /// <returns>Which of several of the same name, from 1; <see langword="null"/> when the name is enough.</returns>
    public int? NumberOf(Indicator indicator)
        => Which(Indicators.Where(other => string.Equals(other.Name, indicator.Name, StringComparison.OrdinalIgnoreCase)), indicator);

    public int? NumberOf(Initiative initiative)
        => Which(Initiatives.Where(other => string.Equals(other.Title, initiative.Title, StringComparison.OrdinalIgnoreCase)), initiative);

    private static int? Which<T>(IEnumerable<T> same, T one)
        where T : class
        => same.ToList() is { Count: > 1 } several ? several.IndexOf(one) + 1 : null;
}
