using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Import;

/// <summary>Which year's plan a row belongs to, and which period its result is for.</summary>
/// <param name="IsStated">The row names a period; otherwise its result is the whole year's.</param>
internal sealed record RowTime(int Year, ReportingPeriod Period, bool IsStated)
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    private static readonly (Column Column, PeriodKind Kind)[] Parts = [(Column.Month, PeriodKind.Month), (Column.Quarter, PeriodKind.Quarter), (Column.Tertial, PeriodKind.Tertial)];

    /// <param name="assumed">The year given on the command line, for rows that carry none.</param>
    public static (RowTime? Time, RowProblem? Problem) Of(ImportRow row, int? assumed, ImportTexts texts)
    {
        var (year, problem) = YearOf(row, assumed, texts);
        if (problem is not null)
        {
            return (null, problem);
        }

        if (row.Has(Column.Period))
        {
            // A plan for 2026 may carry what was measured in 2025; without a year of its own the row's plan is the period's.
            return PeriodReader.Read(row[Column.Period], year) is { } period
                ? (new RowTime(row.Has(Column.Year) && year is { } own ? own : period.Year, period, IsStated: true), null)
                : (null, new RowProblem(Column.Period, texts.NoPeriod));
        }

        if (year is not { } known)
        {
            return (null, new RowProblem(Column.Year, texts.NoYear));
        }

        foreach (var (column, kind) in Parts)
        {
            if (row.Has(column))
            {
                return PeriodReader.Read(row[column], kind, known) is { } part
                    ? (new RowTime(known, part, IsStated: true), null)
                    : (null, new RowProblem(column, texts.NoPeriod));
            }
        }

        return (new RowTime(known, ReportingPeriod.WholeYear(known), IsStated: false), null);
    }

    private static (int? Year, RowProblem? Problem) YearOf(ImportRow row, int? assumed, ImportTexts texts)
    {
        if (!row.Has(Column.Year))
        {
            return (assumed, null);
        }

        return int.TryParse(row[Column.Year], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest
            ? (year, null)
            : (null, new RowProblem(Column.Year, texts.NotAYear));
    }
}
