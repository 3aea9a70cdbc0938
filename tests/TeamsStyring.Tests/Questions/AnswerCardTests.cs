using System.Text;
using TeamsStyring.App.Questions;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.Questions;

/// <summary>Every answer in every language, as somebody has read and approved it, and what holds for all of them.</summary>
public sealed class AnswerCardTests
{
    private const int MostBytes = 25 * 1024;

    private static readonly Dictionary<string, IReadOnlyList<(PersonId Person, string Text)>> Asked = new(StringComparer.Ordinal)
    {
        ["nb"] =
        [
            (AskedKommune.Rektor, "hva er ikke oppnådd?"), (AskedKommune.Kommunedirektor, "hva er ikke oppnådd?"), (AskedKommune.Rektor, "hva er oppnådd?"),
            (AskedKommune.Kommunedirektor, "hva er oppnådd?"), (AskedKommune.Rektor, "status"), (AskedKommune.Kommunedirektor, "status hele kommunen"),
            (AskedKommune.Rektor, "hvordan går det med målet om sykefravær"), (AskedKommune.Rektor, "hvem har ikke rapportert?"), (AskedKommune.Kommunedirektor, "hvem har ikke rapportert?"),
            (AskedKommune.Rektor, "hva er mine frister?"), (AskedKommune.Larer, "mine mål"), (AskedKommune.Rektor, "hei"), (AskedKommune.Rektor, "lag tertialrapport"),
            (AskedKommune.Rektor, "hva er ikke oppnådd på teknisk"), (AskedKommune.Rektor, "asdf qwerty"), (AskedKommune.Rektor, "slett alle målene"),
            (AskedKommune.Rektor, "vis virksomhetsplanen"), (AskedKommune.Kommunedirektor, "vis virksomhetsplanen"), (AskedKommune.Rektor, "hvilke indikatorer hører til mål 1?"), (AskedKommune.Rektor, "hvem er ansvarlig for mål 4?"),
            (AskedKommune.Kommunedirektor, "hvem er ansvarlig?"), (AskedKommune.Rektor, "hvilke tiltak er forsinket?"), (AskedKommune.Kommunedirektor, "hvilke tiltak er forsinket?"), (AskedKommune.Rektor, "hvilke tiltak er gjennomført?"),
            (AskedKommune.Rektor, "hva er besluttet?"), (AskedKommune.Rektor, "hvorfor er ikke målet nådd?"),
            (AskedKommune.Kommunedirektor, "hvorfor er ikke målene nådd?"), (AskedKommune.Rektor, "q3 mot q2"), (AskedKommune.Rektor, "sammenlign med KOSTRA"),
            (AskedKommune.Rektor, "hva har vi lært?"), (AskedKommune.Rektor, "vis årshjulet"), (AskedKommune.Rektor, "hva skjer i mai?"), (AskedKommune.Rektor, "når skal HP vedtas"),
            (AskedKommune.Rektor, "hva betyr styringsparameter?"),
            (AskedKommune.Rektor, "hvilke tiltak er ferdig men målet er ikke nådd?"), (AskedKommune.Rektor, "hva skal avsluttes eller erstattes?"), (AskedKommune.Rektor, "hvem bør involveres?"), (AskedKommune.Rektor, "bedre enn i fjor?"),
            (AskedKommune.Rektor, "hvor er vi i de åtte trinnene"), (AskedKommune.Rektor, "hva gjorde at vi lyktes"), (AskedKommune.Rektor, "kan jeg få utsatt fristen"), (AskedKommune.Rektor, "ka svarte eg sist"), (AskedKommune.Rektor, "jeg er på ferie hvem tar over"),
            (AskedKommune.Kommunedirektor, "hvilke andre enheter har samme årsak?"), (AskedKommune.Rektor, "hvilke har stått på gult hele året"), (AskedKommune.Rektor, "Hva mangler vi?"), (AskedKommune.Rektor, "hvilke tiltak er ikke gjennomført"), (AskedKommune.Rektor, "mål 1 status"),
            (AskedKommune.Rektor, "kan eg levere uten tall"), (AskedKommune.Rektor, "fikk vi svar fra teknisk"), (AskedKommune.Rektor, "kan du bytte til nynorsk"), (AskedKommune.Rektor, "hva er ikke oppnådd?"),
        ],
        ["nn"] =
        [
            (AskedKommune.Rektor, "kva er ikkje oppnådd?"), (AskedKommune.Kommunedirektor, "kva er ikkje oppnådd?"), (AskedKommune.Rektor, "kva er oppnådd?"), (AskedKommune.Rektor, "korleis går det med oss, status"),
            (AskedKommune.Rektor, "kven har ikkje rapportert?"), (AskedKommune.Rektor, "kva fristar har eg?"), (AskedKommune.Rektor, "kva kan du hjelpe med"), (AskedKommune.Rektor, "Vis verksemdsplanen"),
            (AskedKommune.Rektor, "kven er ansvarleg for mål 2"), (AskedKommune.Rektor, "Kva tiltak er forseinka?"), (AskedKommune.Rektor, "kva er bestemt?"), (AskedKommune.Rektor, "Kvifor er ikkje målet nådd?"),
            (AskedKommune.Rektor, "kva har vi lært?"), (AskedKommune.Rektor, "kven bør involverast?"), (AskedKommune.Rektor, "kva skjer i mai?"), (AskedKommune.Rektor, "kven gjer kva no?"), (AskedKommune.Rektor, "kva tyder indikator?"), (AskedKommune.Rektor, "lag rapport til formannskapet, kva står der"),
        ],
        ["sv"] =
        [
            (AskedKommune.Rektor, "vad har vi inte uppnått?"), (AskedKommune.Kommunedirektor, "vad har vi inte uppnått?"), (AskedKommune.Rektor, "vad har vi uppnått?"), (AskedKommune.Rektor, "hur är läget"),
            (AskedKommune.Rektor, "vilka har inte rapporterat?"), (AskedKommune.Rektor, "vilka deadlines har jag?"), (AskedKommune.Rektor, "hjälp"), (AskedKommune.Rektor, "visa årshjulet"),
            (AskedKommune.Rektor, "Visa verksamhetsplanen"), (AskedKommune.Rektor, "vem ansvarar för mål 2"), (AskedKommune.Rektor, "Vilka åtgärder är försenade?"), (AskedKommune.Rektor, "vad har vi beslutat?"), (AskedKommune.Rektor, "Varför nådde vi inte målet?"),
            (AskedKommune.Rektor, "vad har vi lärt oss?"), (AskedKommune.Rektor, "vilka bör involveras?"), (AskedKommune.Rektor, "Hur ligger vi till jämfört med förra året?"), (AskedKommune.Rektor, "vad betyder indikator?"), (AskedKommune.Rektor, "Skapa delårsrapport"),
        ],
        ["en"] =
        [
            (AskedKommune.Rektor, "what have we not achieved?"), (AskedKommune.Kommunedirektor, "what have we not achieved?"), (AskedKommune.Rektor, "what did we achieve"), (AskedKommune.Rektor, "what is our status"),
            (AskedKommune.Rektor, "who hasn't reported yet?"), (AskedKommune.Rektor, "my deadlines"), (AskedKommune.Rektor, "what can you do"), (AskedKommune.Rektor, "what's next in the annual cycle"),
            (AskedKommune.Rektor, "show the plan"), (AskedKommune.Rektor, "who owns goal 2"), (AskedKommune.Rektor, "which actions are overdue?"), (AskedKommune.Rektor, "what was decided?"), (AskedKommune.Rektor, "why did we not reach the goal?"),
            (AskedKommune.Rektor, "what have we learned?"), (AskedKommune.Rektor, "who should be involved?"), (AskedKommune.Rektor, "compare with last year"), (AskedKommune.Rektor, "what does indicator mean?"), (AskedKommune.Rektor, "make a report for the board"),
        ],
    };

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    [Trait("Feature", "S1-23"), Trait("Feature", "S1-44")]
    public async Task The_answers_read_as_approved(string language)
    {
        var outline = new StringBuilder();
        foreach (var (person, text, card) in await AllAsync(language))
        {
            outline.Append("=== ").Append(person).Append(": ").AppendLine(text).AppendLine(CardOutline.Of(card));
        }

        Snapshot.Approve(outline.ToString(), $"Answers.{language}");
    }

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    public async Task Every_answer_has_words_for_whoever_listens_and_one_button_that_leads_on(string language)
    {
        foreach (var (_, text, card) in await AllAsync(language))
        {
            var hand = CardInHand.Of(card);

            Assert.True(card.FallbackText is { Length: > 0 }, text);
            Assert.Equal("1.5", card.Version);
            Assert.Single(hand.Actions, action => action["style"]?.GetValue<string>() == "positive");
            Assert.All(hand.Actions, action => Assert.Equal("Action.Submit", action["fallback"]?["type"]?.GetValue<string>()));
            Assert.InRange(ProtocolJson.ToBytes(card).Length, 1, MostBytes);
        }
    }

    [Fact]
    public async Task Microsoft_s_own_parser_has_nothing_to_say_about_any_answer()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        foreach (var language in Asked.Keys)
        {
            foreach (var (_, _, card) in await AllAsync(language))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.Path, $"{language}.{number++}.json"), ProtocolJson.ToBytes(card), TestContext.Current.CancellationToken);
            }
        }

        var run = await new NodeRoom("src", "web").RunAsync("check-cards", TestContext.Current.CancellationToken, folder.Path);

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public async Task What_a_person_wrote_is_read_as_written_and_becomes_no_link()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var card = (await kommune.AnswerAsync(AskedKommune.Rektor, "hva er ikke oppnådd?")).Card;

        // Runs are plain text in every client; only text blocks are Markdown.
        Assert.Contains(card.Body.OfType<RichTextBlock>().SelectMany(block => block.Inlines), run => run.Text.Contains("*nå* [se her](http://example.com)", StringComparison.Ordinal));
        Assert.DoesNotContain(card.Body.OfType<TextBlock>(), block => block.Text.Contains("](", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<(string Person, string Text, AdaptiveCard Card)>> AllAsync(string language)
    {
        await using var kommune = await AskedKommune.OpenAsync();
        List<(string, string, AdaptiveCard)> all = [];
        foreach (var (person, text) in Asked[language])
        {
            all.Add((person.Value, text, Assert.IsType<AskOutcome.Answered>(await kommune.AskAsync(person, text, text)).Card));
        }

        return all;
    }
}
