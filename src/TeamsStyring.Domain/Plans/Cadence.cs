namespace TeamsStyring.Domain.Plans;

/// <summary>How often a plan or goal is asked about (S0-23).</summary>
public enum Cadence
{
    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every quarter; the default.</summary>
    Quarter,

    /// <summary>Every four months (tertial).</summary>
    Tertial,

    /// <summary>Once, at the year's end.</summary>
    Year,
}
