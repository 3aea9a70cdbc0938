namespace TeamsStyring.Domain.Questions;

/// <summary>A set of the lexicon's concepts, each a bit: what a word means, what a rule asks for. The first concepts are in <paramref name="A"/>, 64 in each part.</summary>
internal readonly record struct ConceptSet(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>How many concepts there is room for.</summary>
    public const int Most = 256;

    public static ConceptSet None => default;

    public bool IsEmpty => (A | B | C | D) == 0;

    public static ConceptSet operator |(ConceptSet left, ConceptSet right) => new(left.A | right.A, left.B | right.B, left.C | right.C, left.D | right.D);

    public static ConceptSet operator &(ConceptSet left, ConceptSet right) => new(left.A & right.A, left.B & right.B, left.C & right.C, left.D & right.D);

    public static ConceptSet operator ~(ConceptSet set) => new(~set.A, ~set.B, ~set.C, ~set.D);

    /// <returns>The set of one concept.</returns>
    public static ConceptSet Of(int bit)
    {
        var one = 1UL << (bit % 64);

        return (bit / 64) switch
        {
            0 => new(one, 0, 0, 0),
            1 => new(0, one, 0, 0),
            2 => new(0, 0, one, 0),
            _ => new(0, 0, 0, one),
        };
    }

    public bool Meets(ConceptSet other) => ((A & other.A) | (B & other.B) | (C & other.C) | (D & other.D)) != 0;

    public bool HasAll(ConceptSet other) => (A & other.A) == other.A && (B & other.B) == other.B && (C & other.C) == other.C && (D & other.D) == other.D;
}
