namespace TeamsStyring.Domain.Calendar;

/// <summary>How long a reporting period is (S1-20, S2-31).</summary>
public enum PeriodKind
{
    /// <summary>One month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Four months.</summary>
    Tertial,

    /// <summary>The calendar year.</summary>
    Year,
}
