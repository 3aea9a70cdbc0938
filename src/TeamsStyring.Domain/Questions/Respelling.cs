namespace TeamsStyring.Domain.Questions;

/// <summary>Another word in the place of a misspelt one.</summary>
/// <param name="At">The place of the word in the message.</param>
/// <param name="IsName">Whether <paramref name="Word"/> is the stem of a name.</param>
internal readonly record struct Respelling(int At, string Word, bool IsName);
