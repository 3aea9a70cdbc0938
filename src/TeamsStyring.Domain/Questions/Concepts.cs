namespace TeamsStyring.Domain.Questions;

/// <summary>The concepts that the lexicon and the rules speak of, each a bit.</summary>
internal sealed class Concepts
{
    private const int Most = 128;

    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);

    public Concepts()
    {
        Opposites = Named("unachieved") | Named("unreported");
        Asking = Named("what") | Named("which") | Named("who") | Named("how") | Named("how-many") | Named("why") | Named("when") | Named("show");
        SeveralAsked = Named("who") | Named("which") | Named("how-many") | Named("chase");
        Not = Named("not");
        MaybeNot = Named("maybe-not");
        Me = Named("me");
        Goal = Named("goal");
        Initiative = Named("initiative");
        Meaning = Named("meaning");
        Achieve = Named("achieve");
        Chase = Named("chase");
        All = Named("all");
        Must = Named("must");
        Quarter = Named("quarter");
        Tertial = Named("tertial");
        Months = Named("months");
        Years = Named("years");
        Half = Named("half");
        Latest = Named("latest");
        Since = Named("since");
        Until = Named("until");
        Versus = Named("versus");
        Compare = Named("compare");
        Than = Named("than");
        BetterThan = Named("better-than");
        Whole = Named("whole");
        Also = Named("also");
        About = Named("about");
        Only = Named("only");
        Correction = Named("correction");
        More = Named("more");
        Nth = Named("nth");
        That = Named("that");
        The = Named("the");
        Then = Named("then");
        Unit = Named("unit");
        Topic = Named("topic");
        Person = Named("person");
        Dimension = Named("dimension");
        Period = Named("period");
        TwoPeriods = Named("two-periods");
        Number = Named("number");
        Figure = Named("figure");
        Item = Named("item");
    }

    /// <summary>Words that carry their negation in them: «uoppnådd», «ubesvart».</summary>
    public UInt128 Opposites { get; }

    /// <summary>Words that a whole question begins with.</summary>
    public UInt128 Asking { get; }

    /// <summary>Words that ask about others than the asker.</summary>
    public UInt128 SeveralAsked { get; }

    public UInt128 Not { get; }

    /// <summary>Set by the reader: a word that may be a misspelt negation.</summary>
    public UInt128 MaybeNot { get; }

    public UInt128 Me { get; }

    public UInt128 Goal { get; }

    public UInt128 Initiative { get; }

    public UInt128 Meaning { get; }

    public UInt128 Achieve { get; }

    public UInt128 Chase { get; }

    public UInt128 All { get; }

    public UInt128 Must { get; }

    public UInt128 Quarter { get; }

    public UInt128 Tertial { get; }

    /// <summary>«Måneder», as in «siste tre måneder».</summary>
    public UInt128 Months { get; }

    public UInt128 Years { get; }

    /// <summary>«Halvår».</summary>
    public UInt128 Half { get; }

    /// <summary>«Siste»: before a number of periods, or the last of a list.</summary>
    public UInt128 Latest { get; }

    public UInt128 Since { get; }

    /// <summary>«Fra Q1 til Q3».</summary>
    public UInt128 Until { get; }

    public UInt128 Versus { get; }

    public UInt128 Compare { get; }

    /// <summary>«Med», «enn»: what follows is compared with, when something is compared at all.</summary>
    public UInt128 Than { get; }

    public UInt128 BetterThan { get; }

    public UInt128 Whole { get; }

    /// <summary>«Og …»: leans on what was asked before.</summary>
    public UInt128 Also { get; }

    /// <summary>«Hva med …».</summary>
    public UInt128 About { get; }

    /// <summary>«Bare …».</summary>
    public UInt128 Only { get; }

    /// <summary>«Nei, jeg mente …».</summary>
    public UInt128 Correction { get; }

    /// <summary>«Vis mer».</summary>
    public UInt128 More { get; }

    /// <summary>«Nr.».</summary>
    public UInt128 Nth { get; }

    /// <summary>«Det», «dem»: what was just spoken of.</summary>
    public UInt128 That { get; }

    /// <summary>«Hva har vi nådd da?» – at the end, it leans on what was said.</summary>
    public UInt128 Then { get; }

    /// <summary>«Den», before «første».</summary>
    public UInt128 The { get; }

    /// <summary>Set by the reader, as are the next ones: what was found in the text besides words.</summary>
    public UInt128 Unit { get; }

    public UInt128 Topic { get; }

    public UInt128 Person { get; }

    public UInt128 Dimension { get; }

    public UInt128 Period { get; }

    public UInt128 TwoPeriods { get; }

    public UInt128 Number { get; }

    public UInt128 Figure { get; }

    public UInt128 Item { get; }

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
