namespace TeamsStyring.Domain.Questions;

/// <summary>A set of the lexicon's concepts, each a bit: what a word means, what a rule asks for.</summary>
internal readonly record struct ConceptSet(UInt128 Low, UInt128 High)
{
    /// <summary>How many concepts there is room for.</summary>
    public const int Most = 256;

    public static ConceptSet None => default;

    public bool IsEmpty => Low == 0 && High == 0;

    public static ConceptSet operator |(ConceptSet left, ConceptSet right) => new(left.Low | right.Low, left.High | right.High);

    public static ConceptSet operator &(ConceptSet left, ConceptSet right) => new(left.Low & right.Low, left.High & right.High);

    public static ConceptSet operator ~(ConceptSet set) => new(~set.Low, ~set.High);

    /// <returns>The set of one concept.</returns>
    public static ConceptSet Of(int bit) => bit < 128 ? new(UInt128.One << bit, 0) : new(0, UInt128.One << (bit - 128));

    public bool Meets(ConceptSet other) => (Low & other.Low) != 0 || (High & other.High) != 0;

    public bool HasAll(ConceptSet other) => (Low & other.Low) == other.Low && (High & other.High) == other.High;
}
