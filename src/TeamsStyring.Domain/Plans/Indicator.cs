using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Plans;

/// <summary>A measurable quantity of a goal.</summary>
/// <param name="UnitOfMeasure">Such as «%», «dager», «kr»; empty when it is a bare number.</param>
/// <param name="Baseline">Where it stood at the start (grunnverdi), in the same unit.</param>
/// <param name="PartialThreshold">The value from which the goal counts as partly reached; <see langword="null"/> when the source has none.</param>
/// <param name="ExpectedMonths">Bit n−1 is set when a figure is expected in month n (January = bit 0). 0 means in every period.</param>
/// <param name="SharedName">The normalised name by which imported figures find it («sykefravær»); empty for a unit's own.</param>
/// <param name="Note">Whatever the source said besides; empty when nothing.</param>
/// <param name="Order">Where it stands under its goal, from 0.</param>
public sealed record Indicator(
    IndicatorId Id,
    GoalId Goal,
    string Name,
    string UnitOfMeasure,
    Target Target,
    decimal? Baseline,
    decimal? PartialThreshold,
    Accumulation Accumulation,
    IndicatorSource Source,
    int ExpectedMonths,
    string SharedName,
    string Note,
    int Order)
{
    /// <returns>Whether a figure is expected in the period.</returns>
    public bool IsExpectedIn(ReportingPeriod period)
        => ExpectedMonths == 0 || Enumerable.Range(period.Start.Month, period.End.Month - period.Start.Month + 1).Any(IsExpectedInMonth);

    /// <returns>Whether a person is asked for the figure: expected, and not one that the kommune already has.</returns>
    public bool IsAskedIn(ReportingPeriod period) => Source is IndicatorSource.Manual && IsExpectedIn(period);

    /// <returns>The first month after the period in which a figure is expected, as that month's first day.</returns>
    public DateOnly NextExpectedAfter(ReportingPeriod period)
    {
        var after = period.End.AddDays(1);
        var ahead = Enumerable.Range(0, 12).FirstOrDefault(months => ExpectedMonths == 0 || IsExpectedInMonth(after.AddMonths(months).Month));

        return after.AddMonths(ahead);
    }

    private bool IsExpectedInMonth(int month) => (ExpectedMonths >> (month - 1) & 1) == 1;
}
