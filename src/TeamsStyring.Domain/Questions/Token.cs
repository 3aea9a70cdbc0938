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

    public string Stem => _stem ??= Stems.Of(Folded);

    public bool IsNumber => char.IsAsciiDigit(Folded[0]) && char.IsAsciiDigit(Folded[^1]) && Folded.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',');

    public TokenUse Use { get; set; }

    /// <summary>The words of the lexicon that it was found to be; <see langword="null"/> for names, numbers and what is unknown.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>Found by mending a slip of the finger.</summary>
    public bool Mended { get; private init; }

    /// <returns>The same token, spelt as it was meant.</returns>
    public Token As(string mended) => new(Raw, mended) { Mended = true };

    public bool Means(UInt128 concepts) => Use is TokenUse.Word && Entry is { } entry && (entry.Concepts & concepts) != 0;
}
