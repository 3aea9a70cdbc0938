using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Calendar;

/// <summary>The dates of every period for every unit, with the deadlines that controllers have set. Immutable; build a new one when a deadline is set.</summary>
public sealed class PeriodCalendar(UnitTree units, IEnumerable<DeadlineSet> deadlines, TimeZoneInfo zone)
{
    private readonly ILookup<ReportingPeriod, DeadlineSet> _set = deadlines.OrderBy(deadline => deadline.At).ToLookup(deadline => deadline.Period);

    /// <summary>The dates for the kommune as a whole: what counts where no unit below has its own.</summary>
    public PeriodDates DatesFor(ReportingPeriod period)
        => units.Roots.FirstOrDefault() is { } root ? DatesFor(period, root.Id) : PeriodRule.DefaultDates(period);

    /// <summary>The dates for one unit: the deadline set nearest up the tree, the newest for the same unit, counts.</summary>
    public PeriodDates DatesFor(ReportingPeriod period, UnitId unit)
        => _set.Contains(period) ? PeriodRule.DatesAfter(period, Counting(period, unit)) : PeriodRule.DefaultDates(period);

    /// <summary>Every set of dates that a period has: the kommune's first, then those of units with a deadline of their own.</summary>
    /// <returns>The unit that the dates are decided for; <see langword="null"/> in a kommune without units.</returns>
    public IReadOnlyList<(UnitId? Unit, PeriodDates Dates)> AllDatesOf(ReportingPeriod period)
    {
        var whole = DatesFor(period);

        return
        [
            (units.Roots.FirstOrDefault()?.Id, whole),
            .. _set[period].Select(decision => decision.Unit).Distinct().Select(unit => ((UnitId?)unit, DatesFor(period, unit))).Where(own => own.Item2 != whole),
        ];
    }

    /// <returns>The periods of a kind that a unit may answer on that day, oldest deadline first.</returns>
    public IReadOnlyList<PeriodDates> OpenOn(DateOnly day, PeriodKind kind, UnitId unit)
        => [.. NewestFirst(day, kind).Reverse().Select(period => DatesFor(period, unit)).Where(dates => dates.IsOpenOn(day)).OrderBy(dates => dates.Deadline)];

    /// <returns>The period that a person means by «now»: the newest that has opened. Silence about one that is not open yet would say nothing.</returns>
    public PeriodDates CurrentOn(DateOnly day, PeriodKind kind, UnitId unit)
        => NewestFirst(day, kind).Select(period => DatesFor(period, unit)).FirstOrDefault(dates => dates.Opens <= day)
            ?? DatesFor(ReportingPeriod.Containing(day, kind).Previous, unit);

    // A deadline may be extended far beyond the default: a year of periods behind, for each kind, is more than anybody lets stand open.
    private static IEnumerable<ReportingPeriod> NewestFirst(DateOnly day, PeriodKind kind)
    {
        var first = ReportingPeriod.Containing(day.AddYears(-1), kind).Previous;
        for (var period = ReportingPeriod.Containing(day, kind); period >= first; period = period.Previous)
        {
            yield return period;
        }
    }

    private IEnumerable<(DateOnly DecidedOn, DateOnly Deadline)> Counting(ReportingPeriod period, UnitId unit)
    {
        UnitId[] nearestFirst = [unit, .. units.Above(unit).Select(above => above.Id)];
        var nearest = nearestFirst.Length;
        foreach (var decision in _set[period])
        {
            // What the kommune decides later does not take away what a unit has been promised, and a unit outside the line is no matter.
            if (Array.IndexOf(nearestFirst, decision.Unit) is >= 0 and var distance && distance <= nearest)
            {
                nearest = distance;
                yield return (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(decision.At, zone).DateTime), decision.Deadline);
            }
        }
    }
}
