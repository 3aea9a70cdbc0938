using System.Collections.Frozen;

namespace TeamsStyring.Domain.Questions;

/// <summary>
/// The words of four languages and the rules made of them. Both are text files, so that a phrasing is added without touching code;
/// <c>Lexicon/nb.txt</c> explains the format.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> OfProgram = new(() => Read(Resource));

    private readonly FrozenDictionary<string, LexiconEntry[]> _byFirstWord;
    private readonly FrozenDictionary<string, LexiconEntry> _byStart;
    private readonly FrozenDictionary<string, Languages> _marks;
    private readonly FrozenDictionary<string, Languages> _markStarts;
    private readonly FrozenDictionary<string, Reading> _sentences;
    private readonly FrozenSet<string> _allWords;
    private readonly FrozenSet<(string First, string Second)> _pairs;

    private Lexicon(Concepts concepts, IReadOnlyList<IntentRule> rules, LexiconBuilder built)
    {
        Concepts = concepts;
        Rules = rules;
        _byFirstWord = built.Entries.Where(entry => !entry.AnyEnding || entry.Words.Length > 1)
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
        _byStart = built.Entries.Where(entry => entry.AnyEnding && entry.Words.Length == 1).ToFrozenDictionary(entry => entry.Words[0], StringComparer.Ordinal);
        _marks = Marks(built, anyEnding: false);
        _markStarts = Marks(built, anyEnding: true);
        _sentences = built.Sentences.ToFrozenDictionary(StringComparer.Ordinal);
        GenericStems = built.GenericStems.ToFrozenSet(StringComparer.Ordinal);
        TopicEndings = [.. built.TopicEndings];
        UnitTypeStems = built.UnitTypeStems.ToFrozenSet(StringComparer.Ordinal);
        Canonical = built.Entries.Where(entry => entry[HintKind.Same] is not null && entry.Words.Length == 1)
            .GroupBy(entry => Stems.Of(entry.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Stems.Of(Folding.Fold(group.First()[HintKind.Same] ?? "")), StringComparer.Ordinal);
        Entries = [.. built.Entries];
        _pairs = built.Entries.SelectMany(entry => entry.Words.Zip(entry.Words.Skip(1))).ToFrozenSet();
        _allWords = built.Entries.SelectMany(entry => entry.Words).Concat(built.OtherWords).ToFrozenSet(StringComparer.Ordinal);
        Mender = new WordMender(
            [.. built.Entries.Concat(built.WordsOfPhrases()).Where(entry => entry.Words.Length == 1 && entry.Words[0].Length >= WordMender.ShortestMended)],
            concepts,
            built.Entries.First(entry => entry.Concepts == concepts.Not).Words[0]);
    }

    /// <summary>The files that the program carries.</summary>
    public static Lexicon BuiltIn => OfProgram.Value;

    internal Concepts Concepts { get; }

    internal IReadOnlyList<IntentRule> Rules { get; }

    internal FrozenSet<string> GenericStems { get; }

    internal FrozenSet<string> UnitTypeStems { get; }

    internal IReadOnlyList<string> TopicEndings { get; }

    /// <summary>From the stem of a word to the stem of the one it is said for: skul → skol, forskol → barnehag.</summary>
    internal FrozenDictionary<string, string> Canonical { get; }

    internal IReadOnlyList<LexiconEntry> Entries { get; }

    internal WordMender Mender { get; }

    /// <param name="file">Gives the text of <c>nb</c>, <c>nn</c>, <c>sv</c>, <c>en</c> and <c>rules</c>.</param>
    /// <exception cref="FormatException">A line cannot be read; the message quotes it.</exception>
    public static Lexicon Read(Func<string, string> file)
    {
        var concepts = new Concepts();
        var built = new LexiconBuilder();
        foreach (var (name, language) in new[] { ("nb", Languages.Nb), ("nn", Languages.Nn), ("sv", Languages.Sv), ("en", Languages.En) })
        {
            new LexiconFile(language, concepts, built).Read(file(name));
        }

        var rules = file("rules").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] is not '#')
            .Select(line => IntentRule.Read(line, concepts));
        return new Lexicon(concepts, [.. rules], built);
    }

    internal IntentRule? FirstRuleFor(ConceptSet concepts)
    {
        foreach (var rule in Rules)
        {
            if (rule.Fits(concepts))
            {
                return rule;
            }
        }

        return null;
    }

    /// <returns>What a sentence that is in the word lists by itself says; names and periods in it play no part.</returns>
    internal Reading? ReadingOfSentence(IReadOnlyList<Token> tokens)
    {
        Span<char> said = stackalloc char[Question.LongestRead * 2];
        var length = 0;
        foreach (var token in tokens)
        {
            if (token.Use is TokenUse.Word or TokenUse.Unknown)
            {
                token.Folded.CopyTo(said[length..]);
                length += token.Folded.Length;
                said[length++] = ' ';
            }
        }

        return _sentences.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(said[..Math.Max(length - 1, 0)], out var reading) ? reading : null;
    }

    /// <returns>The longest phrase that starts at a token, or the token's own entry; <see langword="null"/> when the lexicon has neither.</returns>
    internal LexiconEntry? Find(IReadOnlyList<Token> tokens, int at)
    {
        LexiconEntry? word = null;
        foreach (var entry in _byFirstWord.GetValueOrDefault(tokens[at].Folded, []))
        {
            if (entry.Words.Length == 1)
            {
                word = entry;
            }
            else if (Continues(entry, tokens, at))
            {
                return entry;
            }
        }

        return (word, FindByStart(tokens[at].Folded)) switch
        {
            ({ } whole, { } start) => whole.And(start),
            var (whole, start) => whole ?? start,
        };
    }

    internal bool Knows(string folded) => _byFirstWord.TryGetValue(folded, out var entries) && entries[^1].Words.Length == 1 || FindByStart(folded) is not null;

    /// <returns>Whether it is a word in itself or in a phrase, and so not to be mended.</returns>
    internal bool IsWordOfAny(string folded) => _allWords.Contains(folded) || FindByStart(folded) is not null;

    /// <returns>Whether the words follow each other in some phrase.</returns>
    internal bool AreTogether(string first, string second) => _pairs.Contains((first, second));

    internal Languages MarkOf(string raw)
    {
        if (_marks.TryGetValue(raw, out var found))
        {
            return found;
        }

        var starts = _markStarts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = raw.Length; length > 3; length--)
        {
            if (starts.TryGetValue(raw.AsSpan(0, length), out found))
            {
                return found;
            }
        }

        return Languages.None;
    }

    private static FrozenDictionary<string, Languages> Marks(LexiconBuilder built, bool anyEnding)
        => built.Marks.Where(mark => mark.Key.AnyEnding == anyEnding).ToFrozenDictionary(mark => mark.Key.Word, mark => mark.Value, StringComparer.Ordinal);

    private static bool Continues(LexiconEntry entry, IReadOnlyList<Token> tokens, int at)
    {
        if (at + entry.Words.Length > tokens.Count)
        {
            return false;
        }

        for (var next = 1; next < entry.Words.Length; next++)
        {
            var written = tokens[at + next];
            var isLast = next == entry.Words.Length - 1;
            var fits = isLast && entry.AnyEnding ? written.Folded.StartsWith(entry.Words[next], StringComparison.Ordinal) : written.Folded.Equals(entry.Words[next], StringComparison.Ordinal);
            if (!fits || written.Use is not TokenUse.Unknown)
            {
                return false;
            }
        }

        return true;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Lexicon.{name}") ?? throw new InvalidOperationException($"The lexicon '{name}' is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private LexiconEntry? FindByStart(string folded)
    {
        var byStart = _byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = folded.Length; length > 2; length--)
        {
            if (byStart.TryGetValue(folded.AsSpan(0, length), out var entry))
            {
                return entry;
            }
        }

        return null;
    }
}
