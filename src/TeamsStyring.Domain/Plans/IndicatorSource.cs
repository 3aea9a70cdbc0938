namespace TeamsStyring.Domain.Plans;

/// <summary>Where an indicator's figures come from. Only <see cref="Manual"/> ones are asked for; leaders are not asked for numbers the kommune has.</summary>
public enum IndicatorSource
{
    /// <summary>The responsible person types it.</summary>
    Manual,

    /// <summary>Imported from HR, finance or another system.</summary>
    Import,

    /// <summary>A survey among users or employees.</summary>
    Survey,

    /// <summary>KOSTRA (Statistics Norway).</summary>
    Kostra,

    /// <summary>Kolada (RKA, Sweden).</summary>
    Kolada,
}
