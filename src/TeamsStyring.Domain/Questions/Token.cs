namespace TeamsStyring.Domain.Questions;

/// <summary>One word or number of a message, and what it was taken to mean.</summary>
internal sealed class Token(string raw, string folded)
{

    private string? _stem;

    public Token(string raw)
        : this(raw, Folding.Fold(raw))
    {
    }

    /// <summary>As written, in small letters.</summary>
    public string Raw { get; } = raw;

    public string Folded { get; } = folded;

    public string Stem
    {
        get => _stem ??= Stems.Of(Folded);
        private init => _stem = value;
    }

    public bool IsNumber => char.IsAsciiDigit(Folded[0]) && char.IsAsciiDigit(Folded[^1]) && Folded.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',');

    public TokenUse Use { get; set; }

    /// <summary>The words of the lexicon that it was found to be; <see langword="null"/> for names, numbers and what is unknown.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>Found by mending a slip of the finger.</summary>
    public bool Mended { get; private init; }

    /// <summary>Written with a capital and small letters after it, inside the sentence: the name of something.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>How well it was understood, 0 to 1. A short word that had to be mended may have been anything.</summary>
    public double Understood => (Use, Mended, Folded.Length) switch
    {
        (TokenUse.Unknown, _, _) => 0,
        (_, false, _) => 1,
        (_, _, >= 6) => 0.8,
        (_, _, 5) => 0.5,
        _ => 0.25,
    };

    /// <summary>Not taken for anything yet, or only a word that names are known by: it may be part of a name.</summary>
    public bool MayBeName => Use is TokenUse.Unknown || (Use is TokenUse.Word && Entry is { } entry && entry.Concepts == 0 && entry[HintKind.Same] is not null);

    /// <returns>The same token, spelt as it was meant.</returns>
    public Token As(string mended) => new(Raw, mended) { Mended = true, IsCapitalised = IsCapitalised };

    /// <returns>The same token, as a word of a name.</returns>
    public Token AsName(string stem) => new(Raw, stem) { Stem = stem, Mended = true, IsCapitalised = IsCapitalised };

    public bool Means(UInt128 concepts) => Use is TokenUse.Word && Entry is { } entry && (entry.Concepts & concepts) != 0;
}
