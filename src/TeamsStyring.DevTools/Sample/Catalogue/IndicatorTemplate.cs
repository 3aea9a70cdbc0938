using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>A real indicator, and how made-up figures for it should look.</summary>
/// <param name="Step">How far a figure usually lies from the target.</param>
/// <param name="Grows">A count that adds up through the year, so that a quarter of the target is on track after a quarter.</param>
/// <param name="Note">What must be said about it besides; ends with where it was published.</param>
internal sealed record IndicatorTemplate(
    string Name,
    string UnitOfMeasure,
    Target Target,
    decimal? PartialThreshold,
    decimal Step,
    int Decimals,
    decimal Lowest,
    decimal Highest,
    bool Grows,
    Accumulation Accumulation,
    IndicatorSource Source,
    int ExpectedMonths,
    string SharedName,
    string Note)
{
    /// <summary>Whether a figure is due in a quarter (1–4).</summary>
    public bool IsDueIn(int quarter) => ExpectedMonths == 0 || (ExpectedMonths & (0b111 << ((quarter - 1) * 3))) != 0;
}
