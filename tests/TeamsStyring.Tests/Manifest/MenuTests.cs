using System.Text.Json;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Manifest;

public sealed class MenuTests
{
    private static readonly Intent[] Private = [Intent.NotAchieved, Intent.Achieved, Intent.NotReported, Intent.MyTasks, Intent.ReportResult, Intent.Help];

    private static readonly Intent[] Shared = [Intent.NotAchieved, Intent.Achieved, Intent.Help];

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    [Trait("Feature", "S1-23")]
    public void What_the_menu_in_Teams_writes_for_people_is_understood(string language)
    {
        Assert.Equal(Private, IntentsOf(language, list: 0));
        Assert.Equal(Shared, IntentsOf(language, list: 1));
    }

    private static IEnumerable<Intent> IntentsOf(string language, int list)
    {
        var vocabulary = new Vocabulary(Lexicon.BuiltIn, new UnitTree([]), [], [], []);
        var context = new QuestionContext(null, null, Enum.Parse<Language>(language, ignoreCase: true), new DateOnly(2026, 10, 5), ReportingPeriod.Quarter(2026, 3));
        using var texts = JsonDocument.Parse(File.ReadAllBytes(Repository.Combine("manifest", $"{language}.json")));

        return
        [
            .. texts.RootElement.EnumerateObject()
                .Where(text => text.Name.StartsWith($"bots[0].commandLists[{list}].", StringComparison.Ordinal) && text.Name.EndsWith(".title", StringComparison.Ordinal))
                .OrderBy(text => text.Name, StringComparer.Ordinal)
                .Select(text => Question.Parse(text.Value.GetString() ?? "", vocabulary, context).Intent),
        ];
    }
}
