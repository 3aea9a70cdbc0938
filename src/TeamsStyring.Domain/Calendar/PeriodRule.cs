namespace TeamsStyring.Domain.Calendar;

/// <summary>When a reporting period opens, is due and locks (S1-20, S0-23), where nobody has decided otherwise and where somebody has.</summary>
public static class PeriodRule
{
    /// <summary>Working days from opening to deadline, unless the period has not ended by then.</summary>
    public const int OpenWorkingDays = 10;

    /// <summary>Working days after the deadline that a late answer is still taken.</summary>
    public const int LateWorkingDays = 15;

    /// <summary>
    /// The deadline where nobody has set one: 15 April, 25 August (after fellesferie and the start of school), 15 October and 5 February for quarters;
    /// 20 May and 20 September for tertials, the third with the year; 5 February for the year; the 15th of the month after for months, and June together
    /// with July, since nobody answers in fellesferie. Moved to the next working day, never a squeezed-in one.
    /// </summary>
    public static DateOnly DefaultDeadline(ReportingPeriod period) => Nominal(period).OrNextDeadlineDay;

    public static PeriodDates DefaultDates(ReportingPeriod period)
    {
        var deadline = DefaultDeadline(period);

        return Dates(period, deadline, OpeningFor(period, deadline));
    }

    /// <summary>The dates after somebody has set the deadline, once or more.</summary>
    /// <param name="decisions">What counted for the unit, oldest first: the day it was decided and the deadline. Repetitions are harmless.</param>
    public static PeriodDates DatesAfter(ReportingPeriod period, IEnumerable<(DateOnly DecidedOn, DateOnly Deadline)> decisions)
        => decisions.Aggregate(DefaultDates(period), (dates, decision) =>
        {
            var opens = OpeningFor(period, decision.Deadline);

            // More time must not close what is open already: cards have gone out and people are answering.
            return Dates(period, decision.Deadline, dates.IsOpenOn(decision.DecidedOn) && dates.Opens < opens ? dates.Opens : opens);
        });

    private static DateOnly OpeningFor(ReportingPeriod period, DateOnly deadline)
    {
        var afterEnd = period.End.NextWorkingDay;
        var beforeDeadline = deadline.AddWorkingDays(-OpenWorkingDays);
        var opens = beforeDeadline > afterEnd ? beforeDeadline : afterEnd;

        // A deadline may be set as early as the period's end; it still has an opening day on or before it.
        return opens <= deadline ? opens : deadline;
    }

    private static PeriodDates Dates(ReportingPeriod period, DateOnly deadline, DateOnly opens)
        => new(period, opens, deadline, deadline.AddWorkingDays(LateWorkingDays));

    private static DateOnly Nominal(ReportingPeriod period) => (period.Kind, period.Number) switch
    {
        (PeriodKind.Quarter, 1) => new DateOnly(period.Year, 4, 15),
        (PeriodKind.Quarter, 2) => new DateOnly(period.Year, 8, 25),
        (PeriodKind.Quarter, 3) => new DateOnly(period.Year, 10, 15),
        (PeriodKind.Tertial, 1) => new DateOnly(period.Year, 5, 20),
        (PeriodKind.Tertial, 2) => new DateOnly(period.Year, 9, 20),
        (PeriodKind.Month, 6) => new DateOnly(period.Year, 8, 15),
        (PeriodKind.Month, _) => period.End.AddDays(15),
        _ => new DateOnly(period.Year + 1, 2, 5),
    };
}
