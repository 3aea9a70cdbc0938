namespace TeamsStyring.Domain.Questions;

/// <summary>The languages in which a word of the lexicon is at home.</summary>
[Flags]
internal enum Languages
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Bokmål.</summary>
    Nb = 1,

    /// <summary>Nynorsk.</summary>
    Nn = 2,

    /// <summary>Swedish.</summary>
    Sv = 4,

    /// <summary>English.</summary>
    En = 8,
}
