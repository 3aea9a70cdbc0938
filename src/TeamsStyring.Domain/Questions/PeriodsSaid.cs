namespace TeamsStyring.Domain.Questions;

/// <summary>The periods of a message, and how they belong together.</summary>
/// <param name="Last">The end of «fra Q1 til Q3».</param>
/// <param name="Against">What the first is held against: «Q2 mot Q1».</param>
internal readonly record struct PeriodsSaid(PeriodFound? First, PeriodFound? Last, PeriodFound? Against)
{
    public bool Any => First is not null || Against is not null;
}
