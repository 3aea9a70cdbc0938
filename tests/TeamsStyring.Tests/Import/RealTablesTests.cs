using TeamsStyring.App.Import;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class RealTablesTests
{
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Folder, "*.csv").Where(file => !file.EndsWith("statusvokabular.csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.Combine("tests", "TeamsStyring.Tests", "Import", "Tables");

    [Fact, Trait("Feature", "S1-18")]
    public async Task All_264_rows_of_ten_published_tables_go_in()
    {
        using var town = await Town.CreateAsync();
        var reports = await ImportAllAsync(town);

        Assert.Equal(10, reports.Count);
        Assert.Equal(264, reports.Sum(report => report.Rows));
        Assert.All(reports, report => Assert.Equal(report.Rows, report.Imported + report.Unchanged + report.Rejected.Count));
        Assert.All(reports, report => Assert.Empty(report.Rejected));
        Assert.All(reports, report => Assert.Null(report.Refusal));
    }

    [Fact]
    public async Task The_same_tables_again_change_nothing()
    {
        using var town = await Town.CreateAsync();
        await ImportAllAsync(town);
        var before = await StoredAsync(town);
        town.Clock.MoveTo(town.Clock.GetUtcNow().AddDays(1));

        var again = await ImportAllAsync(town);

        Assert.All(again, report => Assert.Equal((report.Rows, 0), (report.Unchanged, report.Imported)));
        Assert.Equal(before, await StoredAsync(town));
    }

    [Fact]
    public async Task A_trial_says_what_would_come_and_writes_nothing()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportFileAsync(Path.Combine(Folder, "loten_2015_malekort.csv"), isTrial: true);

        Assert.Equal((68, 68), (report.Rows, report.Imported));
        Assert.Empty(await town.AllAsync<Unit>());
        Assert.Empty(await town.AllAsync<Goal>());
    }

    [Fact]
    public async Task Each_word_of_every_cell_is_somewhere_afterwards()
    {
        using var town = await Town.CreateAsync();
        await ImportAllAsync(town);
        var stored = await EverythingSaidAsync(town);

        Assert.Empty(
            from file in Files
            from line in File.ReadLines(file).Skip(1)
            from cell in line.Split(';').Select(cell => cell.Trim('"', ' '))
            where cell.Any(char.IsLetter) && !stored.Contains(Squeezed(cell), StringComparison.OrdinalIgnoreCase) && !IsKept(cell)
            select $"{Path.GetFileName(file)}: {cell}");
    }

    [Fact]
    public async Task The_target_of_Løten_s_sickness_absence_is_read_and_its_text_kept()
    {
        using var town = await Town.CreateAsync();
        await town.ImportFileAsync(Path.Combine(Folder, "loten_2015_malekort.csv"));
        var school = (await town.AllAsync<Unit>()).Single(unit => unit.Name == "Hjemmebasert omsorg");
        var goals = (await town.AllAsync<Goal>()).Where(goal => goal.Unit == school.Id).ToDictionary(goal => goal.Id);
        var absence = (await town.AllAsync<Indicator>()).Single(indicator => goals.ContainsKey(indicator.Goal) && indicator.Name == "Sykefravær – sykemeldt");

        Assert.Equal(new Target("< 4,0%", TargetDirection.Down, 4, null, Strict: true), absence.Target);
        Assert.Equal(("%", 6.4m, "sykefravær - sykemeldt"), (absence.UnitOfMeasure, absence.Baseline, absence.SharedName));
        var measured = (await town.AllAsync<Measurement>()).Where(measurement => measurement.Indicator == absence.Id).OrderBy(measurement => measurement.Period).ToList();
        Assert.Equal([("2014", 6.4m), ("2015", 5.1m)], measured.Select(measurement => (measurement.Period.ToString(), measurement.Value ?? 0)));
        Assert.Contains("ansvarlig_rolle: virksomhetsleder hjemmebasert omsorg", goals[absence.Goal].Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_is_not_measured_and_a_reference_is_words()
    {
        using var town = await Town.CreateAsync();
        await ImportAllAsync(town);
        var measurements = await town.AllAsync<Measurement>();

        Assert.Contains(measurements, measurement => measurement is { State: MeasurementState.NotMeasured, Value: null });
        Assert.Contains(measurements, measurement => measurement is { State: MeasurementState.TextOnly, Text: "Se kapittel 11: Statistikk" });
        Assert.Contains(measurements, measurement => measurement is { State: MeasurementState.TextOnly, Text: "5,1/5,3**" });
        Assert.Contains(measurements, measurement => measurement is { State: MeasurementState.Measured, Value: 0 });
        Assert.Contains(measurements, measurement => measurement is { State: MeasurementState.Measured, Value: 4.9m });
    }

    [Fact]
    public async Task Swedish_statuses_become_answers_and_words_that_are_none_do_not()
    {
        using var town = await Town.CreateAsync();
        await ImportAllAsync(town);
        var answers = await town.AllAsync<FollowUp>();

        Assert.Equal(24, answers.Count);
        Assert.Equal(
            [(Achievement.Achieved, 9), (Achievement.Partly, 9), (Achievement.NotAchieved, 2), (Achievement.NotMeasurable, 4)],
            answers.GroupBy(answer => answer.Achievement).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        Assert.All(answers, answer => Assert.Equal((FollowUpOrigin.Import, null), (answer.Origin, answer.By)));
    }

    [Fact]
    public async Task The_council_s_decisions_become_initiatives_under_one_goal()
    {
        using var town = await Town.CreateAsync();
        await town.ImportFileAsync(Path.Combine(Folder, "stavanger_tekstvedtak_2019-2t.csv"));

        var goal = Assert.Single(await town.AllAsync<Goal>());
        Assert.Equal("Bystyrets tekstvedtak HØP", goal.Title);
        Assert.Equal(31, (await town.AllAsync<Initiative>()).Count);
        Assert.Contains("Lyse AS: vedtak nr. 6 i tabell 6.1", goal.Note, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<FileReport>> ImportAllAsync(Town town)
    {
        List<FileReport> reports = [];
        foreach (var file in Files)
        {
            reports.Add(await town.ImportFileAsync(file, year: 2015));
        }

        return reports;
    }

    private static async Task<string> StoredAsync(Town town)
        => string.Join('\n', (await town.AllAsync<Unit>()).Cast<object>().Concat(await town.AllAsync<Goal>()).Concat(await town.AllAsync<Indicator>()).Concat(await town.AllAsync<Initiative>())
            .Concat(await town.AllAsync<Measurement>()).Concat((await town.AllAsync<FollowUp>()).Select(answer => answer.Id.ToString())).Select(row => $"{row}").Order(StringComparer.Ordinal));

    private static async Task<string> EverythingSaidAsync(Town town)
        => Squeezed(string.Join('\n',
        [
            .. (await town.AllAsync<Unit>()).Select(unit => unit.Name),
            .. (await town.AllAsync<Dimension>()).Select(dimension => dimension.Name),
            .. (await town.AllAsync<Goal>()).SelectMany(goal => new[] { $"{goal.Number}. {goal.Title}", goal.Note }),
            .. (await town.AllAsync<Indicator>()).SelectMany(indicator => new[] { indicator.Name, indicator.UnitOfMeasure, indicator.Target.Text, indicator.Note }),
            .. (await town.AllAsync<Initiative>()).Select(initiative => initiative.Title),
            .. (await town.AllAsync<Measurement>()).Select(measurement => measurement.Text),
        ]));

    // Doubled quotation marks are how a file writes one; runs of spaces are the source's.
    private static string Squeezed(string text) => string.Join(' ', text.Replace("\"\"", "\"", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // What is held by a field of its own instead of by its words.
    private static bool IsKept(string cell)
        => WrittenNumber.Read(cell) is WrittenNumber.Figure || cell is "Ale (SE)" or "Asker" or "Løten" or "Stavanger" or "Uppfyllt" or "Delvis uppfyllt" or "Ej uppfyllt" or "Ingen mätning har genomförts";
}
