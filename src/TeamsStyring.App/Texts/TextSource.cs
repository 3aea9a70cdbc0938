using System.Globalization;
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
    private readonly Speech _speech = Speech.Of(language);
    private ResourceManager? _resources;

    public Language Language => language;

    public Speech Speech => _speech;

    private ResourceManager Resources => _resources ??= ResourceManagers.For(GetType());

    /// <returns>The text whose key is the calling member's name.</returns>
    protected string Text([CallerMemberName] string key = "")
        => Resources.GetString(key, _speech.Culture) ?? throw new MissingManifestResourceException($"No text '{key}' in '{_speech.Culture.Name}'.");

    /// <returns>The text with its places filled; numbers and dates as the reader writes them.</returns>
    protected string Format(ReadOnlySpan<object?> values, [CallerMemberName] string key = "") => string.Format(_speech.Culture, Text(key), values);
}
