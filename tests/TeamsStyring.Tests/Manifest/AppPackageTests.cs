using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsStyring.Tests.Manifest;

public sealed partial class AppPackageTests
{
    private static readonly string[] Languages = ["nb", "nn", "sv", "en"];

    [Fact]
    public async Task Microsofts_own_schemas_accept_the_app_package()
    {
        var run = await new NodeRoom("manifest").RunAsync("test", TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public void Every_language_has_every_text_of_the_app_package()
    {
        var expected = TextsIn("nb").Keys.Order(StringComparer.Ordinal);

        Assert.All(Languages, language => Assert.Equal(expected, TextsIn(language).Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void No_language_is_left_out_of_the_manifest()
    {
        var localization = Manifest().GetProperty("localizationInfo");
        IEnumerable<string?> named =
        [
            localization.GetProperty("defaultLanguageTag").GetString(),
            .. localization.GetProperty("additionalLanguages").EnumerateArray().Select(language => language.GetProperty("languageTag").GetString()),
        ];

        Assert.Equal(Languages, named);
    }

    [Theory, InlineData("name.short", 30), InlineData("name.full", 100), InlineData("description.short", 80), InlineData("description.full", 4000)]
    public void No_text_is_longer_than_Teams_shows(string key, int limit)
        => Assert.All(Languages, language => Assert.InRange(TextsIn(language)[key].Length, 1, limit));

    [Fact]
    public void A_translated_text_is_translated()
    {
        // The name is a name, and "Plan" is the same word in all four languages.
        var same = TextsIn("nb").Where(text => text.Key is not ("name.short" or "staticTabs[1].name"));

        Assert.All(Languages.Except(["nb", "nn"]), language => Assert.All(same, text => Assert.NotEqual(text.Value, TextsIn(language)[text.Key])));
    }

    [Fact]
    public void The_menu_writes_what_fits_in_the_message_box()
        => Assert.All(Languages, language => Assert.All(
            TextsIn(language).Where(text => text.Key.EndsWith(".title", StringComparison.Ordinal)),
            title => Assert.InRange(title.Value.Length, 1, 32)));

    [Fact]
    public void The_app_asks_for_no_permission_it_does_not_use()
    {
        var manifest = Manifest();

        // Who you are, and a reminder to you: nothing about mail, files, devices or other people's messages.
        Assert.Equal(["identity", "messageTeamMembers"], manifest.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.False(manifest.TryGetProperty("authorization", out _));
        Assert.False(manifest.TryGetProperty("devicePermissions", out _));
    }

    [Fact]
    public void Nothing_of_one_municipality_is_written_into_the_package()
    {
        var text = File.ReadAllText(Repository.Combine("manifest", "manifest.json"));

        Assert.DoesNotMatch(Guid(), text);
        Assert.All(
            Manifest().GetProperty("staticTabs").EnumerateArray().Where(tab => tab.TryGetProperty("contentUrl", out _)),
            tab => Assert.StartsWith("https://${{TAB_DOMAIN}}/", tab.GetProperty("contentUrl").GetString(), StringComparison.Ordinal));
    }

    private static JsonElement Manifest() => Read("manifest.json");

    private static Dictionary<string, string> TextsIn(string language)
        => Read($"{language}.json").EnumerateObject()
            .Where(text => text.Name != "$schema")
            .ToDictionary(text => text.Name, text => text.Value.GetString() ?? "", StringComparer.Ordinal);

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.Combine("manifest", file)));
        return document.RootElement.Clone();
    }

    [GeneratedRegex("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Guid();
}
