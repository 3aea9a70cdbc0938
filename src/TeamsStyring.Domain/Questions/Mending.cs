namespace TeamsStyring.Domain.Questions;

/// <summary>What an unknown word was probably meant to be.</summary>
/// <param name="Words">The words, folded, the likeliest first; empty when none is near.</param>
/// <param name="MayNegate">Whether it lies as near to a negation, or to the opposite of the first word: then nobody can tell which was meant.</param>
internal readonly record struct Mending(IReadOnlyList<string> Words, bool MayNegate)
{
    public static Mending None { get; } = new([], MayNegate: false);

    public string? Word => Words.Count > 0 ? Words[0] : null;
}
