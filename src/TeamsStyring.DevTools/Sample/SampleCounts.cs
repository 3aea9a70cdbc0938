namespace TeamsStyring.DevTools.Sample;

/// <summary>What a sample of a size holds, exactly, in the plans of the year that is asked about.</summary>
/// <param name="Responsible">Different persons who answer for at least one goal.</param>
/// <param name="Quarters">How many quarters before the one that is asked about have answers.</param>
public sealed record SampleCounts(int Units, int Goals, int Initiatives, int Responsible, int Quarters)
{
    public static SampleCounts Of(SampleSize size) => size switch
    {
        SampleSize.Small => new SampleCounts(12, 50, 125, 25, 4),
        SampleSize.Medium => new SampleCounts(45, 225, 675, 150, 4),
        SampleSize.Large => new SampleCounts(180, 900, 2_700, 650, 4),
        SampleSize.Oslo => new SampleCounts(1_000, 5_000, 15_000, 3_000, 20),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, message: null),
    };
}
