namespace TeamsStyring.Domain.Questions;

/// <summary>What a word of the lexicon says besides its concepts.</summary>
internal enum HintKind
{
    /// <summary>It is said for another word, under which names are known.</summary>
    Same,

    /// <summary>First, second …</summary>
    Ordinal,

    /// <summary>A number written as a word: two, three …</summary>
    Count,

    /// <summary>A period seen from today: <c>year-1</c>, <c>quarter+0</c>, <c>asked-1</c>, <c>months 9-11</c>.</summary>
    Period,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A status or colour.</summary>
    Status,

    /// <summary>An initiative's status.</summary>
    State,

    /// <summary>An initiative's status when the word is negated: «ikke startet».</summary>
    StateWhenNot,

    /// <summary>A cause.</summary>
    Cause,

    /// <summary>The name of a language.</summary>
    Language,

    /// <summary>A kind of report.</summary>
    Kind,

    /// <summary>A file format.</summary>
    Format,

    /// <summary>What to compare with.</summary>
    CompareWith,

    /// <summary>One of the four standard dimensions.</summary>
    Dimension,
}
