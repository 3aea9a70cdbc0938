using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Questions;

/// <summary>
/// A kommune large enough that what is worked out for the whole of it is kept between questions: what one answer leaves there never spoils another.
/// </summary>
[Trait("Feature", "S1-44")]
public sealed class AskedInTurnTests
{
    private static readonly string[] Questions =
    [
        "hva er ikke oppnådd?", "hva er oppnådd?", "hvorfor?", "hvordan går det?", "hvilke tiltak er forsinket?", "hvilke tiltak er ferdig men målet er ikke nådd?", "hva er besluttet?",
        "hvem bør involveres?", "bedre enn i fjor?", "hva har vi lært?", "vis virksomhetsplanen", "hvem er ansvarlig?", "hvem har ikke rapportert?", "hvem har samme problem?",
        "hvilke har stått på gult hele året?", "hva er mine frister?", "vis årshjulet",
    ];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_the_kommunedirektor_asks_in_whatever_order_is_answered()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "medium", folder: null, Now);
        var director = (await app.GetAsync("/local/personas?top=1000", persona: null, Now)).AsArray()
            .First(persona => $"{persona?["title"]}".StartsWith("kommunedirektør", StringComparison.Ordinal))?["id"]?.GetValue<string>() ?? "";

        foreach (var question in Questions.Concat(Questions.Reverse()))
        {
            var messages = (await app.SayAsync(director, $"{question.TrimEnd('?')} i hele kommunen i 2. kvartal?", Now)).AsArray();

            Assert.True(Words(messages[^1]).Length > 20, question);
        }
    }

    private static string Words(JsonNode? message) => message?["attachments"]?[0]?["content"]?["fallbackText"]?.GetValue<string>() ?? "";
}
