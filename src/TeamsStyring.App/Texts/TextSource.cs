using System.Collections.Concurrent;
using System.Resources;
using System.Runtime.CompilerServices;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>
/// What the product says, in one reader's language. Each room has a class of its own beside the resource files of the same name:
/// <c>Texts/FollowUpTexts.resx</c> is bokmål, <c>.nn</c>, <c>.sv</c> and <c>.en</c> the others.
/// </summary>
internal abstract class TextSource(Language language)
{
    // Finding a text in its resources takes longer than all else that is done with it.
    private static readonly ConcurrentDictionary<(Type Texts, Language Language), ConcurrentDictionary<string, string>> Read = new();

    private readonly Speech _speech = Speech.Of(language);
    private ConcurrentDictionary<string, string>? _read;

    public Language Language => language;

    public Speech Speech => _speech;

    private ConcurrentDictionary<string, string> Known => _read ??= Read.GetOrAdd((GetType(), language), static _ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal));

    /// <returns>The text whose key is the calling member's name.</returns>
    protected string Text([CallerMemberName] string key = "")
        => Known.TryGetValue(key, out var text) ? text : Known.GetOrAdd(key, Find(key));

    /// <returns>The text with its places filled; numbers and dates as the reader writes them.</returns>
    protected string Format(ReadOnlySpan<object?> values, [CallerMemberName] string key = "") => string.Format(_speech.Culture, Text(key), values);

    private string Find(string key)
        => ResourceManagers.For(GetType()).GetString(key, _speech.Culture) ?? throw new MissingManifestResourceException($"No text '{key}' in '{_speech.Culture.Name}'.");
}
