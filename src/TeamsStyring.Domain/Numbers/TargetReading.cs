namespace TeamsStyring.Domain.Numbers;

/// <summary>How a target's direction came about.</summary>
public enum TargetReading
{
    /// <summary>The text says it («&gt;5,0», «høyst 21», «95 - 100 %»).</summary>
    Said,

    /// <summary>A bare number whose direction follows from what is measured («Sykefravær: 6 %», «Andel …: 100 %»).</summary>
    Inferred,

    /// <summary>A bare number that may be meant either way («Årsverk: 18,5»): the value is kept, and nothing is compared with it.</summary>
    DirectionUnknown,

    /// <summary>Nothing that can be compared («-», «Ny indikator fra 2016», «3% / 60% / 50%»).</summary>
    TextOnly,
}
