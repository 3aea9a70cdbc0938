namespace TeamsStyring.Domain.Questions;

/// <summary>What a word of the lexicon says besides its concepts.</summary>
internal enum HintKind
{
    /// <summary>It is said for another word, under which names are known.</summary>
    Same,

    /// <summary>First to fourth.</summary>
    Ordinal,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A status or colour.</summary>
    Status,

    /// <summary>An initiative's status.</summary>
    State,

    /// <summary>A kind of report.</summary>
    Kind,

    /// <summary>A file format.</summary>
    Format,

    /// <summary>What to compare with.</summary>
    CompareWith,

    /// <summary>One of the four standard dimensions.</summary>
    Dimension,
}
