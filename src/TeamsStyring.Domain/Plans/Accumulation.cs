namespace TeamsStyring.Domain.Plans;

/// <summary>How an indicator's figure adds up over time.</summary>
public enum Accumulation
{
    /// <summary>For the period alone.</summary>
    InPeriod,

    /// <summary>So far this year.</summary>
    SoFarThisYear,

    /// <summary>Over the last twelve months.</summary>
    LastTwelveMonths,

    /// <summary>As it stood on the period's last day.</summary>
    AtDate,
}
