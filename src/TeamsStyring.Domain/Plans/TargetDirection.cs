namespace TeamsStyring.Domain.Plans;

/// <summary>Which way a figure should go.</summary>
public enum TargetDirection
{
    /// <summary>The text says nothing that can be compared («Ny indikator fra 2016»).</summary>
    None,

    /// <summary>At least the value.</summary>
    Up,

    /// <summary>At most the value.</summary>
    Down,

    /// <summary>Between two values.</summary>
    Range,

    /// <summary>Exactly the value («0», «100 %» where nothing beyond exists is read as at least; see the reader).</summary>
    Keep,
}
