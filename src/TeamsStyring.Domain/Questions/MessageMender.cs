namespace TeamsStyring.Domain.Questions;

/// <summary>Mends the misspelt words of a message, and takes those first that make a phrase with their neighbours: «i faer» is «i fare».</summary>
internal sealed class MessageMender(Vocabulary vocabulary)
{
    private readonly Lexicon _lexicon = vocabulary.Lexicon;

    /// <param name="respelling">A word to take in the place of the likeliest one.</param>
    /// <param name="respellings">Takes what else the misspelt words may have been meant to be.</param>
    /// <returns>The concept of a doubtful negation, where there is one.</returns>
    public ConceptSet Mend(List<Token> tokens, Respelling? respelling, List<Respelling> respellings)
    {
        var meant = new IReadOnlyList<string>?[tokens.Count];
        var doubt = ConceptSet.None;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsMisspelt(tokens[at]))
            {
                // A name is mended to a name only: «Månen» is no slip of «målen».
                var mending = tokens[at].IsCapitalised ? Mending.None : _lexicon.Mender.Mend(tokens[at].Folded);
                doubt |= mending.MayNegate ? _lexicon.Concepts.MaybeNot : ConceptSet.None;
                meant[at] = mending.Words;
            }
        }

        for (var at = 0; at < tokens.Count; at++)
        {
            if (meant[at] is not { } words)
            {
                continue;
            }

            var stem = vocabulary.NearestStem(tokens[at].Stem);
            var likeliest = words.Count > 1 ? InPhrase(tokens, meant, at) : 0;
            if (words.Count == 0)
            {
                tokens[at] = stem is null ? tokens[at] : tokens[at].AsName(stem);
                continue;
            }

            AddOthers(respellings, at, words, likeliest, stem);
            tokens[at] = respelling is not { } other || other.At != at ? tokens[at].As(words[likeliest])
                : other.IsName ? tokens[at].AsName(other.Word)
                : tokens[at].As(other.Word);
        }

        return doubt;
    }

    private static void AddOthers(List<Respelling> respellings, int at, IReadOnlyList<string> words, int likeliest, string? stem)
    {
        if (stem is not null)
        {
            respellings.Add(new Respelling(at, stem, IsName: true));
        }

        for (var word = 0; word < words.Count; word++)
        {
            if (word != likeliest)
            {
                respellings.Add(new Respelling(at, words[word], IsName: false));
            }
        }
    }

    private bool IsMisspelt(Token token)
        => token.Use is TokenUse.Unknown && !char.IsAsciiDigit(token.Folded[0]) && !_lexicon.IsWordOfAny(token.Folded) && !vocabulary.Knows(token);

    private int InPhrase(List<Token> tokens, IReadOnlyList<string>?[] meant, int at)
    {
        var words = meant[at] ?? [];
        for (var word = 0; word < words.Count; word++)
        {
            if (Follows(Options(tokens, meant, at - 1), words[word]) || Precedes(words[word], Options(tokens, meant, at + 1)))
            {
                return word;
            }
        }

        return 0;
    }

    private bool Follows(IReadOnlyList<string> before, string word)
    {
        foreach (var other in before)
        {
            if (_lexicon.AreTogether(other, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Precedes(string word, IReadOnlyList<string> after)
    {
        foreach (var other in after)
        {
            if (_lexicon.AreTogether(word, other))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> Options(List<Token> tokens, IReadOnlyList<string>?[] meant, int at)
        => at < 0 || at >= tokens.Count ? [] : meant[at] ?? [tokens[at].Folded];
}
