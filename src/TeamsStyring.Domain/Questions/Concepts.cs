namespace TeamsStyring.Domain.Questions;

/// <summary>The concepts that the lexicon and the rules speak of, each a bit.</summary>
internal sealed class Concepts
{
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
        Better = Named("better");
        ThanOnly = Named("than-only");
        Whole = Named("whole");
        Also = Named("also");
        About = Named("about");
        Only = Named("only");
        Correction = Named("correction");
        More = Named("more");
        Nth = Named("nth");
        That = Named("that");
        The = Named("the");
        ThatLast = Named("that-last");
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
        Cause = Named("cause");
        Brief = Named("brief");
        Opens = Named("opens");
        Fillers = Than | Until | That | ThatLast | The | Then | Named("get");
    }

    /// <summary>Words that carry their negation in them: «uoppnådd», «ubesvart».</summary>
    public ConceptSet Opposites { get; }

    /// <summary>Words that a whole question begins with.</summary>
    public ConceptSet Asking { get; }

    /// <summary>Words that ask about others than the asker.</summary>
    public ConceptSet SeveralAsked { get; }

    public ConceptSet Not { get; }

    /// <summary>Set by the reader: a word that may be a misspelt negation.</summary>
    public ConceptSet MaybeNot { get; }

    public ConceptSet Me { get; }

    public ConceptSet Goal { get; }

    public ConceptSet Initiative { get; }

    public ConceptSet Meaning { get; }

    public ConceptSet Achieve { get; }

    public ConceptSet Chase { get; }

    public ConceptSet All { get; }

    public ConceptSet Must { get; }

    public ConceptSet Quarter { get; }

    public ConceptSet Tertial { get; }

    /// <summary>«Måneder», as in «siste tre måneder».</summary>
    public ConceptSet Months { get; }

    public ConceptSet Years { get; }

    /// <summary>«Halvår».</summary>
    public ConceptSet Half { get; }

    /// <summary>«Siste»: before a number of periods, or the last of a list.</summary>
    public ConceptSet Latest { get; }

    public ConceptSet Since { get; }

    /// <summary>«Fra Q1 til Q3».</summary>
    public ConceptSet Until { get; }

    public ConceptSet Versus { get; }

    public ConceptSet Compare { get; }

    /// <summary>«Med», «enn»: what follows is compared with, when something is compared at all.</summary>
    public ConceptSet Than { get; }

    public ConceptSet BetterThan { get; }

    /// <summary>«Bedre», «gått ned»: some other time is meant, said or not.</summary>
    public ConceptSet Better { get; }

    /// <summary>«Enn»: unlike «med» it always holds something against something.</summary>
    public ConceptSet ThanOnly { get; }

    public ConceptSet Whole { get; }

    /// <summary>«Og …»: leans on what was asked before.</summary>
    public ConceptSet Also { get; }

    /// <summary>«Hva med …».</summary>
    public ConceptSet About { get; }

    /// <summary>«Bare …».</summary>
    public ConceptSet Only { get; }

    /// <summary>«Nei, jeg mente …».</summary>
    public ConceptSet Correction { get; }

    /// <summary>«Vis mer».</summary>
    public ConceptSet More { get; }

    /// <summary>«Nr.».</summary>
    public ConceptSet Nth { get; }

    /// <summary>«Dem», «disse»: what was just spoken of.</summary>
    public ConceptSet That { get; }

    /// <summary>«Hva har vi nådd da?» – at the end, it leans on what was said.</summary>
    public ConceptSet Then { get; }

    /// <summary>«It», «der»: points back when it comes last.</summary>
    public ConceptSet ThatLast { get; }

    /// <summary>«Den», before «første».</summary>
    public ConceptSet The { get; }

    /// <summary>Set by the reader, as are the next ones: what was found in the text besides words.</summary>
    public ConceptSet Unit { get; }

    public ConceptSet Topic { get; }

    public ConceptSet Person { get; }

    public ConceptSet Dimension { get; }

    public ConceptSet Period { get; }

    public ConceptSet TwoPeriods { get; }

    public ConceptSet Number { get; }

    public ConceptSet Figure { get; }

    public ConceptSet Item { get; }

    public ConceptSet Cause { get; }

    /// <summary>Set by the reader: three words or fewer.</summary>
    public ConceptSet Brief { get; }

    /// <summary>«Er», «har»: as the first word it makes a question that is answered with yes or no.</summary>
    public ConceptSet Opens { get; }

    /// <summary>Small words that begin no term.</summary>
    public ConceptSet Fillers { get; }

    /// <returns>The concept's bit; a new one the first time.</returns>
    public ConceptSet Named(string name)
    {
        if (!_bits.TryGetValue(name, out var bit))
        {
            bit = _bits.Count < ConceptSet.Most ? _bits.Count : throw new FormatException($"The lexicon has more than {ConceptSet.Most} concepts.");
            _bits.Add(name, bit);
        }

        return ConceptSet.Of(bit);
    }

    /// <returns>The bit of a concept that some language has words for, or that the reader sets.</returns>
    public ConceptSet Known(string name)
        => _bits.TryGetValue(name, out var bit) ? ConceptSet.Of(bit) : throw new FormatException($"A rule speaks of «{name}», which no language has words for.");
}
