using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Questions;

/// <summary>A period as far as the words give it.</summary>
/// <param name="Number">1–4, 1–3 or 1–12 by kind; 0 for a year.</param>
/// <param name="Year"><see langword="null"/> when none was said.</param>
internal readonly record struct PeriodFound(PeriodKind Kind, int Number, int? Year)
{
    /// <returns>The period; without a year the newest such that has begun, since nobody asks how a coming one went.</returns>
    public ReportingPeriod On(DateOnly today)
    {
        if (Year is { } year)
        {
            return In(year);
        }

        var thisYear = In(today.Year);
        return thisYear.Start <= today ? thisYear : thisYear.YearBefore;
    }

    private ReportingPeriod In(int year) => Kind switch
    {
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, Number),
        PeriodKind.Tertial => ReportingPeriod.Tertial(year, Number),
        PeriodKind.Month => ReportingPeriod.Month(year, Number),
        _ => ReportingPeriod.WholeYear(year),
    };
}
