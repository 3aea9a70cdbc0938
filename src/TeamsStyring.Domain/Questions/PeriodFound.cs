using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Questions;

/// <summary>A period as far as the words give it.</summary>
/// <param name="Number">1–4, 1–3 or 1–12 by kind; 1 for a year.</param>
/// <param name="Year"><see langword="null"/> when none was said.</param>
/// <param name="From">The place of its first word.</param>
/// <param name="To">The place after its last word.</param>
internal readonly record struct PeriodFound(PeriodKind Kind, int Number, int? Year, int From, int To)
{
    public static PeriodFound Of(ReportingPeriod period, int from, int to) => new(period.Kind, period.Number, period.Year, from, to);

    /// <param name="isComing">Whether it is asked what will be, not how it went.</param>
    /// <returns>The period; without a year the newest such that has begun, or the next that has not ended.</returns>
    public ReportingPeriod On(DateOnly today, bool isComing)
    {
        if (Year is { } year)
        {
            return In(year);
        }

        var thisYear = In(today.Year);
        return isComing ? thisYear.End >= today ? thisYear : In(today.Year + 1)
            : thisYear.Start <= today ? thisYear
            : thisYear.YearBefore;
    }

    private ReportingPeriod In(int year) => Kind switch
    {
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, Number),
        PeriodKind.Tertial => ReportingPeriod.Tertial(year, Number),
        PeriodKind.Month => ReportingPeriod.Month(year, Number),
        _ => ReportingPeriod.WholeYear(year),
    };
}
