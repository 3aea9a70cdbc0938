using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.App.Export;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Tests.Import;
using TeamsStyring.Tests.Tables;

namespace TeamsStyring.Tests.Export;

public sealed class ExportTests
{
    private static readonly ReportingPeriod Autumn = ReportingPeriod.Quarter(2026, 3);
    private static readonly PersonId Kari = new("kari");

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public async Task What_is_exported_imports_back_unchanged(string extension)
    {
        using var town = await AnsweredAsync("Vi mangler vikarer; og tid.\r\n\"Sitat\" 😊");
        var file = town.PathOf($"svar{extension}");

        Assert.Equal(new ExportOutcome.Written(4), await town.ExportAsync(file));
        var report = await town.ImportFileAsync(file);

        Assert.Equal((4, 4, 0), (report.Rows, report.Unchanged, report.Rejected.Count));
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public async Task A_kommune_that_starts_from_the_file_has_the_same_answers(string extension)
    {
        using var old = await AnsweredAsync("=1+1");
        using var fresh = await Town.CreateAsync();
        await fresh.AddAsync(new Person(Kari, "Kari Nordmann", "rektor", null, null, Language.Nb));
        await old.ExportAsync(old.PathOf($"a{extension}"));

        await fresh.ImportFileAsync(old.PathOf($"a{extension}"));
        await fresh.ExportAsync(old.PathOf("b.csv"));
        await old.ExportAsync(old.PathOf("a.csv"));

        Assert.Equal(await File.ReadAllTextAsync(old.PathOf("a.csv"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(old.PathOf("b.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public async Task No_text_is_changed_on_the_way_out_and_back(string extension)
    {
        using var town = await AnsweredAsync("");
        var goal = (await town.AllAsync<Goal>())[0];
        var file = town.PathOf($"svar{extension}");
        var sequence = 2;
        var property = Prop.ForAll(GuardedTextTests.Texts, GuardedTextTests.Texts, (first, second) =>
        {
            // Half a character cannot be written to any file.
            var (achieved, needs) = (Whole(first), Whole(second));
            sequence++;
            town.AddAsync(Answer(goal, sequence, achieved) with { Needs = needs }).GetAwaiter().GetResult();
            town.ExportAsync(file).GetAwaiter().GetResult();
            var report = town.ImportFileAsync(file).GetAwaiter().GetResult();

            return report.Unchanged == report.Rows;
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), property);
    }

    [Fact]
    public async Task A_name_that_nobody_carries_is_said_when_a_file_signs_with_it()
    {
        using var old = await AnsweredAsync("x");
        using var fresh = await Town.CreateAsync();
        await old.ExportAsync(old.PathOf("a.csv"));

        var report = await fresh.ImportFileAsync(old.PathOf("a.csv"));

        Assert.Contains(report.Warnings, warning => warning.Contains("«Kari Nordmann»", StringComparison.Ordinal));
        Assert.All(await fresh.AllAsync<FollowUp>(), answer => Assert.Null(answer.By));
    }

    [Fact]
    public async Task A_changed_word_in_the_file_is_a_new_answer_beside_the_old()
    {
        using var town = await AnsweredAsync("Vi mangler vikarer.");
        await town.ExportAsync(town.PathOf("svar.csv"));
        var text = await File.ReadAllTextAsync(town.PathOf("svar.csv"), TestContext.Current.CancellationToken);

        await town.ImportAsync(Encoding.UTF8.GetBytes(text.Replace("Vi mangler vikarer.", "Vi har fått vikarer.", StringComparison.Ordinal)), ".csv");

        var answers = (await town.AllAsync<FollowUp>()).OrderBy(answer => answer.Sequence).ToList();
        Assert.Equal([1, 2, 3], answers.Select(answer => answer.Sequence));
        Assert.Equal("Vi har fått vikarer.", answers[^1].NotAchieved);
    }

    [Fact]
    public async Task A_workbook_holds_numbers_as_numbers_days_as_days_and_no_formula()
    {
        using var town = await AnsweredAsync("=HYPERLINK(\"http://example.org\";\"klikk\")");
        await town.ExportAsync(town.PathOf("svar.xlsx"));
        using var zip = System.IO.Compression.ZipFile.OpenRead(town.PathOf("svar.xlsx"));
        using var reader = new StreamReader((zip.GetEntry("xl/worksheets/sheet1.xml") ?? zip.Entries.First(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal))).Open());
        var xml = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("&apos;=HYPERLINK", xml.Replace("'=HYPERLINK", "&apos;=HYPERLINK", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("v>-2.5<", xml, StringComparison.Ordinal);
        Assert.Contains("s=\"2\"", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Nb, "enhet")]
    [InlineData(Language.Sv, "enhet")]
    [InlineData(Language.En, "unit")]
    public async Task Headings_and_statuses_are_in_the_reader_s_language_and_still_read_back(Language language, string heading)
    {
        using var town = await AnsweredAsync("x");
        await town.ExportAsync(town.PathOf("svar.csv"), language: language);
        var first = (await File.ReadAllLinesAsync(town.PathOf("svar.csv"), TestContext.Current.CancellationToken))[0].TrimStart('\uFEFF').Split(';');
        var report = await town.ImportFileAsync(town.PathOf("svar.csv"));

        Assert.Contains(heading, first);
        Assert.Equal((4, 4), (report.Rows, report.Unchanged));
    }

    [Fact]
    public async Task Only_the_year_that_was_asked_for_is_written()
    {
        using var town = await AnsweredAsync("x");

        Assert.Equal(new ExportOutcome.Written(0), await town.ExportAsync(town.PathOf("svar.csv"), year: 2025));
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        using var empty = await Town.CreateAsync();
        using var town = await AnsweredAsync("x");

        Assert.IsType<ExportOutcome.NothingThere>(await empty.ExportAsync(empty.PathOf("svar.csv")));
        Assert.IsType<ExportOutcome.UnknownFormat>(await town.ExportAsync(town.PathOf("svar.pdf")));
        Assert.IsType<ExportOutcome.NotWritable>(await town.ExportAsync(town.PathOf(Path.Combine("missing", "svar.csv"))));
    }

    /// <summary>A school with two indicators, an answer that was corrected, a measured and a pending figure, and an initiative that was replaced.</summary>
    private static async Task<Town> AnsweredAsync(string notAchieved)
    {
        var town = await Town.CreateAsync();
        await town.AddAsync(new Person(Kari, "Kari Nordmann", "rektor", null, null, Language.Nb));
        await town.ImportAsync(
            "kommune;overordnet enhet;enhet;år;dimensjon;mål;indikator;måltall;ansvarlig;tiltak;frist",
            "Øygard;Oppvekst;Skolen;2026;Tjenestekvalitet;B.2. Alle lærer å lese;Snitt;>50;Kari Nordmann;Lesekurs;2026-11-01",
            "Øygard;Oppvekst;Skolen;2026;Tjenestekvalitet;B.2. Alle lærer å lese;Budsjettavvik;;Kari Nordmann;Lesekurs på nett;2026-12-01");
        var goal = (await town.AllAsync<Goal>())[0];
        var indicators = (await town.AllAsync<Indicator>()).OrderBy(indicator => indicator.Order).ToList();
        var initiatives = (await town.AllAsync<Initiative>()).OrderBy(initiative => initiative.Order).ToList();
        await town.AddAsync(
            Answer(goal, 1, "Alt går bra."),
            Answer(goal, 2, "") with
            {
                Achievement = Achievement.OffTrack,
                NotAchieved = notAchieved,
                Causes = [new CauseGiven(Cause.Staffing, CauseEffect.Hindered), new CauseGiven(Cause.LawAndMarket, CauseEffect.Contributed)],
                InvolveUnits = [goal.Unit],
                PendingIndicators = [indicators[0].Id],
                UnchangedFrom = Autumn.Previous,
                NextSteps = "- ringe rundt",
                Late = true,
                By = Kari,
            },
            new Measurement(new MeasurementId(StableId.From("m")), indicators[1].Id, goal.Id, Autumn, 1, MeasurementState.Measured, -2.5m, "mill. kr", -3m, Preliminary: true, IndicatorSource.Manual, Kari, town.Clock.GetUtcNow()),
            new InitiativeDecision(new DecisionId(StableId.From("d")), initiatives[0].Id, goal.Id, Autumn, 1, InitiativeProgress.NotOnPlan, DecisionKind.Replace, "+ for dyrt", new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 1), initiatives[1].Id, Kari, town.Clock.GetUtcNow()));
        await using var copy = town.Open();
        copy.Update(initiatives[0] with { ReplacedBy = initiatives[1].Id, Status = InitiativeStatus.Ended });
        copy.Update(initiatives[1] with { Replaces = initiatives[0].Id });
        await copy.SaveChangesAsync(TestContext.Current.CancellationToken);

        return town;
    }

    private static FollowUp Answer(Goal goal, int sequence, string achieved)
        => new(
            new FollowUpId(StableId.From("answer", $"{sequence}")), goal.Id, Autumn, sequence, Achievement.OnTrack, achieved, "", [], "", "", [], "", "", [], "", null, null,
            new DateTimeOffset(2026, 10, 5, 7, 0, 0, TimeSpan.Zero).AddMinutes(sequence), Late: false, FollowUpOrigin.Card, $"key-{sequence}", "");

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
