namespace TeamsStyring.Domain.Questions;

/// <summary>What an unknown word was probably meant to be.</summary>
/// <param name="Word">The word, folded; <see langword="null"/> when none is near.</param>
/// <param name="MayNegate">Whether it lies as near to a negation, or to the opposite of <paramref name="Word"/>: then nobody can tell which was meant.</param>
internal readonly record struct Mending(string? Word, bool MayNegate);
