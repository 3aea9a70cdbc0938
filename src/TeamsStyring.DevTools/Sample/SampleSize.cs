namespace TeamsStyring.DevTools.Sample;

/// <summary>How large a sample municipality is; the sizes follow the number of inhabitants.</summary>
public enum SampleSize
{
    /// <summary>No sample.</summary>
    None,

    /// <summary>About 5,000 inhabitants: 12 units, 50 goals.</summary>
    Small,

    /// <summary>About 30,000: 45 units, 225 goals.</summary>
    Medium,

    /// <summary>About 130,000: 180 units, 900 goals.</summary>
    Large,

    /// <summary>The size of Oslo: 1,000 units, 5,000 goals, five years of history.</summary>
    Oslo,
}
