namespace TeamsStyring.Domain.Questions;

/// <summary>Gathers what the language files say before it is frozen into a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, LexiconEntry> _entries = new(StringComparer.Ordinal);

    public IReadOnlyCollection<LexiconEntry> Entries => _entries.Values;

    /// <summary>Words as written that show a language; <c>true</c> for those with any ending.</summary>
    public Dictionary<(string Word, bool AnyEnding), Languages> Marks { get; } = [];

    /// <summary>Stems that tell no unit from another.</summary>
    public HashSet<string> GenericStems { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that say nothing of what is asked, but are spelt right.</summary>
    public HashSet<string> OtherWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems that a topic is joined with: «sykefraværstallet», «lesemålet».</summary>
    public HashSet<string> TopicEndings { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems that many units share: skole, barnehage.</summary>
    public HashSet<string> UnitTypeStems { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Reading> Sentences { get; } = new(StringComparer.Ordinal);

    public LexiconEntry Entry(string item, Languages language)
    {
        var key = Key(item);
        var anyEnding = item.EndsWith('*');
        if (!_entries.TryGetValue(anyEnding ? $"{key}*" : key, out var entry))
        {
            entry = new LexiconEntry(key.Split(' '), anyEnding);
            _entries.Add(anyEnding ? $"{key}*" : key, entry);
        }

        entry.Add(language);
        return entry;
    }

    /// <summary>Every word that stands in a phrase only, so that it can be mended too.</summary>
    public IEnumerable<LexiconEntry> WordsOfPhrases()
        => _entries.Values.Where(entry => entry.Words.Length > 1).SelectMany(entry => entry.Words).Distinct(StringComparer.Ordinal)
            .Where(word => !_entries.ContainsKey(word)).Select(word => new LexiconEntry([word], AnyEnding: false));

    public void Mark(string item, Languages language)
    {
        var key = (item.TrimEnd('*'), item.EndsWith('*'));
        Marks[key] = Marks.GetValueOrDefault(key) | language;
    }

    public void Generic(string item) => GenericStems.UnionWith(Key(item).Split(' ').Select(Stems.Of));

    public void TopicEnding(string item) => TopicEndings.Add(Stems.Of(Key(item)));

    public void Word(string item) => OtherWords.UnionWith(Key(item).Split(' '));

    public void UnitType(string item) => UnitTypeStems.Add(Stems.Of(Key(item).Split(' ')[^1]));

    public void Sentence(string sentence, Reading reading) => Sentences[Key(sentence)] = reading;

    private static string Key(string item) => string.Join(' ', Tokeniser.Cut(item).Select(token => token.Folded));
}
