namespace TeamsStyring.Domain.Questions;

/// <summary>What a word of a message is used as.</summary>
internal enum TokenUse
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>Part of the name of a unit, goal, indicator or dimension.</summary>
    Name,

    /// <summary>Part of a period.</summary>
    Period,

    /// <summary>A figure or a goal's number.</summary>
    Number,
}
