using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>All that was delivered about one goal, in any order. The highest sequence in a period counts.</summary>
public sealed record GoalHistory(IReadOnlyList<FollowUp> FollowUps, IReadOnlyList<Measurement> Measurements, IReadOnlyList<InitiativeDecision> Decisions)
{
    /// <summary>Nothing yet.</summary>
    public static GoalHistory Empty { get; } = new([], [], []);

    /// <returns>The answer that counts in the period, or <see langword="null"/> when nobody has answered.</returns>
    public FollowUp? NewestIn(ReportingPeriod period) => FollowUps.Where(one => one.Period == period).MaxBy(one => one.Sequence);

    /// <returns>The answer that counts in the latest answered period before, of whatever year.</returns>
    public FollowUp? NewestBefore(ReportingPeriod period)
        => FollowUps.Where(one => one.Period < period).OrderBy(one => one.Period).ThenBy(one => one.Sequence).LastOrDefault();

    public Measurement? MeasurementIn(IndicatorId indicator, ReportingPeriod period)
        => Measurements.Where(one => one.Indicator == indicator && one.Period == period).MaxBy(one => one.Sequence);

    /// <returns>The latest figure before the period; measurements without a figure are passed over.</returns>
    public Measurement? LastFigureBefore(IndicatorId indicator, ReportingPeriod period)
        => Measurements.Where(one => one.Indicator == indicator && one.Period < period && one.Value is not null)
            .OrderBy(one => one.Period).ThenBy(one => one.Sequence).LastOrDefault();

    public InitiativeDecision? DecisionIn(InitiativeId initiative, ReportingPeriod period)
        => Decisions.Where(one => one.Initiative == initiative && one.Period == period).MaxBy(one => one.Sequence);

    public InitiativeDecision? LastDecisionBefore(InitiativeId initiative, ReportingPeriod period)
        => Decisions.Where(one => one.Initiative == initiative && one.Period < period)
            .OrderBy(one => one.Period).ThenBy(one => one.Sequence).LastOrDefault();

    /// <summary>
    /// The part of it that answering in a period depends on, and no more: the period itself, the two answers before it, and the latest figure of each indicator and the
    /// latest decision about each initiative before it. Every question above has the same answer for the period, and <see cref="NewestBefore"/> and <see cref="MeasurementIn"/> for that of the last answer.
    /// </summary>
    /// <returns>A history without the older periods, whose texts are most of it.</returns>
    public GoalHistory ForAnsweringIn(ReportingPeriod period)
    {
        // Two, because whether the one before last was «uendret» decides whether the next may be.
        var near = FollowUps.Select(one => one.Period).Where(earlier => earlier < period).Distinct().OrderDescending().Take(2).Append(period).ToHashSet();
        var figures = Measurements.Select(one => one.Indicator).Distinct().Select(indicator => LastFigureBefore(indicator, period)?.Id).ToHashSet();
        var decisions = Decisions.Select(one => one.Initiative).Distinct().Select(initiative => LastDecisionBefore(initiative, period)?.Id).ToHashSet();

        return new GoalHistory(
            [.. FollowUps.Where(one => near.Contains(one.Period))],
            [.. Measurements.Where(one => near.Contains(one.Period) || figures.Contains(one.Id))],
            [.. Decisions.Where(one => near.Contains(one.Period) || decisions.Contains(one.Id))]);
    }
}
