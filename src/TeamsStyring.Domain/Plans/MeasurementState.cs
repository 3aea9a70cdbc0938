namespace TeamsStyring.Domain.Plans;

/// <summary>What a measurement says. Zero is a value; these three are never mixed up.</summary>
public enum MeasurementState
{
    /// <summary>There is a figure.</summary>
    Measured,

    /// <summary>The source says that nothing was measured («-», «Ikke målt»).</summary>
    NotMeasured,

    /// <summary>The source has words instead of a figure («Se kapittel 11»).</summary>
    TextOnly,
}
