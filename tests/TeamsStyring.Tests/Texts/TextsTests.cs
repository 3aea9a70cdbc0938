using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TeamsStyring.App.Texts;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.Tests.Texts;

public sealed partial class TextsTests
{
    private static readonly string[] Others = ["nn", "sv", "en"];

    public static TheoryData<string, string> Sets => [.. from type in Sources() from language in Others select (type.Name, language)];

    [Theory, MemberData(nameof(Sets))]
    public void Every_language_says_everything_that_bokmål_says(string set, string language)
        => Assert.Equal(Texts(set, CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal), Texts(set, CultureInfo.GetCultureInfo(language)).Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Sets))]
    public void Every_language_has_the_same_places_to_fill(string set, string language)
    {
        var bokmål = Texts(set, CultureInfo.InvariantCulture);

        Assert.Empty(Texts(set, CultureInfo.GetCultureInfo(language)).Where(text => bokmål.TryGetValue(text.Key, out var same) && !Places(same).SetEquals(Places(text.Value))).Select(text => text.Key));
    }

    [Theory, MemberData(nameof(Sets))]
    public void Nothing_is_said_with_an_empty_text(string set, string language)
        => Assert.Empty(Texts(set, CultureInfo.GetCultureInfo(language)).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key));

    [Fact]
    public void There_are_texts_to_compare() => Assert.True(Sources().Count() >= 3);

    private static IEnumerable<Type> Sources() => typeof(TextSource).Assembly.GetTypes().Where(type => type.BaseType == typeof(TextSource)).Append(typeof(ListWords));

    private static Dictionary<string, string> Texts(string set, CultureInfo culture)
    {
        var resources = new ResourceManager(Sources().Single(type => type.Name == set));

        return resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal) ?? [];
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value[1].ToString())];

    [GeneratedRegex(@"\{[0-9][^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
