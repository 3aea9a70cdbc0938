namespace TeamsStyring.Domain.Questions;

/// <summary>The concepts that the lexicon and the rules speak of, each a bit.</summary>
internal sealed class Concepts
{
    private const int Most = 128;

    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);

    public Concepts()
    {
        Not = Named("not");
        MaybeNot = Named("maybe-not");
        Opposites = Named("unachieved") | Named("unreported");
        Me = Named("me");
        Goal = Named("goal");
        Quarter = Named("quarter");
        Tertial = Named("tertial");
        LastYear = Named("last-year");
        ThisYear = Named("this-year");
        ThisPeriod = Named("this-period");
        LastPeriod = Named("last-period");
        Whole = Named("whole");
        Unit = Named("unit");
        Topic = Named("topic");
        Dimension = Named("dimension");
        Period = Named("period");
        TwoPeriods = Named("two-periods");
        Number = Named("number");
        Figure = Named("figure");
    }

    public UInt128 Not { get; }

    /// <summary>Set by the reader: a word that may be a misspelt negation.</summary>
    public UInt128 MaybeNot { get; }

    /// <summary>Words that carry their negation in them: «uoppnådd», «ubesvart».</summary>
    public UInt128 Opposites { get; }

    public UInt128 Me { get; }

    public UInt128 Goal { get; }

    public UInt128 Quarter { get; }

    public UInt128 Tertial { get; }

    public UInt128 LastYear { get; }

    public UInt128 ThisYear { get; }

    public UInt128 ThisPeriod { get; }

    public UInt128 LastPeriod { get; }

    public UInt128 Whole { get; }

    /// <summary>Set by the reader, as are the next six: what was found in the text besides words.</summary>
    public UInt128 Unit { get; }

    public UInt128 Topic { get; }

    public UInt128 Dimension { get; }

    public UInt128 Period { get; }

    public UInt128 TwoPeriods { get; }

    public UInt128 Number { get; }

    public UInt128 Figure { get; }

    /// <returns>The concept's bit; a new one the first time.</returns>
    public UInt128 Named(string name)
    {
        if (!_bits.TryGetValue(name, out var bit))
        {
            bit = _bits.Count < Most ? _bits.Count : throw new FormatException($"The lexicon has more than {Most} concepts.");
            _bits.Add(name, bit);
        }

        return UInt128.One << bit;
    }

    /// <returns>The bit of a concept that some language has words for, or that the reader sets.</returns>
    public UInt128 Known(string name)
        => _bits.TryGetValue(name, out var bit) ? UInt128.One << bit : throw new FormatException($"A rule speaks of «{name}», which no language has words for.");
}
