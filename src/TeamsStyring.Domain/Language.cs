namespace TeamsStyring.Domain;

/// <summary>The languages that the product speaks. Bokmål is what is spoken when nothing else is known.</summary>
public enum Language
{
    /// <summary>Bokmål (nb).</summary>
    Nb,

    /// <summary>Nynorsk (nn).</summary>
    Nn,

    /// <summary>Swedish (sv).</summary>
    Sv,

    /// <summary>English (en).</summary>
    En,
}
