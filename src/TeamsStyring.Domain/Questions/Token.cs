namespace TeamsStyring.Domain.Questions;

/// <summary>One word or number of a message, and what it was taken to mean.</summary>
/// <param name="start">Where in the message it begins.</param>
internal sealed class Token(string raw, string folded, int start)
{
    private string? _stem;

    public Token(string raw, int start)
        : this(raw, Folding.Fold(raw), start)
    {
    }

    /// <summary>As written, in small letters.</summary>
    public string Raw { get; } = raw;

    public string Folded { get; } = folded;

    public int Start { get; } = start;

    public string Stem
    {
        get => _stem ??= Stems.Of(Folded);
        private init => _stem = value;
    }

    public bool IsNumber { get; } = IsDigits(folded);

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
        (_, _, 5) => 0.6,
        _ => 0.4,
    };

    /// <summary>Not taken for anything yet, or only a word that names are known by: it may be part of a name.</summary>
    public bool MayBeName => Use is TokenUse.Unknown || (Use is TokenUse.Word && Entry is { } entry && entry.Concepts.IsEmpty && (entry[HintKind.Same] ?? entry[HintKind.Cause]) is not null);

    /// <returns>The same token, spelt as it was meant.</returns>
    public Token As(string mended) => new(Raw, mended, Start) { Mended = true, IsCapitalised = IsCapitalised };

    /// <returns>The same token, as a word of a name.</returns>
    public Token AsName(string stem) => new(Raw, stem, Start) { Stem = stem, Mended = true, IsCapitalised = IsCapitalised };

    public bool Means(ConceptSet concepts) => Use is TokenUse.Word or TokenUse.Period && Entry is { } entry && entry.Concepts.Meets(concepts);

    private static bool IsDigits(string folded)
    {
        if (!char.IsAsciiDigit(folded[0]) || !char.IsAsciiDigit(folded[^1]))
        {
            return false;
        }

        foreach (var sign in folded)
        {
            if (!char.IsAsciiDigit(sign) && sign is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }
}
