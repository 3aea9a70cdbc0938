using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TeamsStyring.Domain.Calendar;

/// <summary>A quarter, tertial, month or year. Written <c>2026-Q3</c>, <c>2026-T2</c>, <c>2026-09</c>, <c>2026</c>.</summary>
public readonly record struct ReportingPeriod : IComparable<ReportingPeriod>
{
    private ReportingPeriod(PeriodKind kind, int year, int number) => (Kind, Year, Number) = (kind, year, number);

    public PeriodKind Kind { get; }

    /// <summary>The calendar year, 1900 to 2199.</summary>
    public int Year { get; }

    /// <summary>1–4 for quarters, 1–3 for tertials, 1–12 for months, 1 for a year.</summary>
    public int Number { get; }

    public DateOnly Start => new(Year, ((Number - 1) * Months) + 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddMonths(Months).AddDays(-1);

    /// <summary>Whether the calendar year ends with it: then outcomes are asked for, not outlooks.</summary>
    public bool IsLastOfYear => End.Month == 12;

    /// <summary>The period of the same kind just before.</summary>
    public ReportingPeriod Previous => Containing(Start.AddDays(-1), Kind);

    /// <summary>The period of the same kind just after.</summary>
    public ReportingPeriod Next => Containing(End.AddDays(1), Kind);

    /// <summary>The same period one year earlier.</summary>
    public ReportingPeriod YearBefore => new(Kind, Year - 1, Number);

    private int Months => Kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Tertial => 4,
        _ => 12,
    };

    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    public static ReportingPeriod Quarter(int year, int number) => Create(PeriodKind.Quarter, year, number, 4);

    public static ReportingPeriod Tertial(int year, int number) => Create(PeriodKind.Tertial, year, number, 3);

    public static ReportingPeriod Month(int year, int number) => Create(PeriodKind.Month, year, number, 12);

    public static ReportingPeriod WholeYear(int year) => Create(PeriodKind.Year, year, 1, 1);

    public static ReportingPeriod Containing(DateOnly day, PeriodKind kind) => kind switch
    {
        PeriodKind.Month => Month(day.Year, day.Month),
        PeriodKind.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        PeriodKind.Tertial => Tertial(day.Year, ((day.Month - 1) / 4) + 1),
        _ => WholeYear(day.Year),
    };

    /// <summary>Reads the written form; capital or small letters.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period)
    {
        period = default;
        if (text is null || text.Length is < 4 or > 7 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2199)
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = WholeYear(year);
            return true;
        }

        var (kind, digits, highest) = text[4..] switch
        {
            ['-', 'Q' or 'q', var number] => (PeriodKind.Quarter, number.ToString(), 4),
            ['-', 'T' or 't', var number] => (PeriodKind.Tertial, number.ToString(), 3),
            ['-', var tens, var ones] => (PeriodKind.Month, $"{tens}{ones}", 12),
            _ => (PeriodKind.Year, "", 0),
        };
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1 || value > highest)
        {
            return false;
        }

        period = new ReportingPeriod(kind, year, value);
        return true;
    }

    /// <exception cref="FormatException">The text is no period.</exception>
    public static ReportingPeriod Parse(string text)
        => TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is no reporting period.");

    /// <summary>By end, then by start: a quarter comes before the year that it ends.</summary>
    public int CompareTo(ReportingPeriod other) => (End, other.Start).CompareTo((other.End, Start));

    public override string ToString() => Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}"),
        PeriodKind.Tertial => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-T{Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    private static ReportingPeriod Create(PeriodKind kind, int year, int number, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, highest);

        return new ReportingPeriod(kind, year, number);
    }
}
