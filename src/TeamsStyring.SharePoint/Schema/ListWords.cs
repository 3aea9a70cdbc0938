using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using TeamsStyring.Domain;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>What lists, columns and choices are called in the municipality's language; and which choice a word means, in whichever language it is written.</summary>
public sealed class ListWords
{
    private static readonly ResourceManager Resources = new(typeof(ListWords));
    private static readonly FrozenDictionary<Language, ListWords> ByLanguage = new[]
    {
        new ListWords(Language.Nb, "nb"), new ListWords(Language.Nn, "nn"), new ListWords(Language.Sv, "sv"), new ListWords(Language.En, "en"),
    }.ToFrozenDictionary(words => words.Language);

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Enum>> Meanings = new();

    private readonly CultureInfo _culture;
    private readonly ConcurrentDictionary<Enum, string> _choices = new();

    private ListWords(Language language, string culture) => (Language, _culture) = (language, CultureInfo.GetCultureInfo(culture));

    public Language Language { get; }

    public static ListWords In(Language language) => ByLanguage[language];

    /// <returns>What the list is called.</returns>
    public string NameOf(PlanList list) => Text($"List_{list}");

    /// <returns>What the column is called in the list.</returns>
    public string NameOf(PlanList list, ListColumn column) => Resources.GetString($"{list}_{column.Name}", _culture) ?? Text($"Column_{column.Name}");

    /// <returns>The words that may be chosen in the column, in the order of the enum; empty for a column of another kind.</returns>
    public IReadOnlyList<string> ChoicesOf(ListColumn column)
        => column.Choices is { } type ? [.. Enum.GetValues(type).Cast<Enum>().Where(value => !value.Equals(column.NotChosen)).Select(WordOf)] : [];

    /// <returns>The word for a choice.</returns>
    public string WordOf(Enum choice) => _choices.GetOrAdd(choice, static (value, words) => words.Text($"{value.GetType().Name}_{value}"), this);

    /// <returns>What a word in any of the four languages means, or the value's English name; <see langword="null"/> when it is none of the column's.</returns>
    public static Enum? Meaning(Type type, string word)
        => Meanings.GetOrAdd(type, Read).TryGetValue(word.Trim(), out var value) ? value : null;

    private static FrozenDictionary<string, Enum> Read(Type type)
    {
        Dictionary<string, Enum> meanings = new(StringComparer.OrdinalIgnoreCase);
        foreach (var value in Enum.GetValues(type).Cast<Enum>())
        {
            meanings.TryAdd(value.ToString(), value);
        }

        // A word means what people read in the lists, also where it happens to be the English name of something else.
        foreach (var value in Enum.GetValues(type).Cast<Enum>())
        {
            foreach (var words in ByLanguage.Values)
            {
                meanings[words.WordOf(value)] = value;
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private string Text(string key) => Resources.GetString(key, _culture) ?? throw new MissingManifestResourceException($"No word '{key}' in '{_culture.Name}'.");
}
