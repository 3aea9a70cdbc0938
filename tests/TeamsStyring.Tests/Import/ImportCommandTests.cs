using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Import;

/// <summary>The program as an operator runs it: a process with arguments, exit code and two streams.</summary>
public sealed class ImportCommandTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_report_says_what_became_of_each_row_and_the_exit_code_whether_all_went_well()
    {
        using var folder = new TemporaryFolder();
        var good = await WriteAsync(folder, "good.csv", "kommune;enhet;år;mål;indikator;måltall\nØygard;Skolen;2026;Lesing;Snitt;>50\n");
        var mixed = await WriteAsync(folder, "mixed.csv", "kommune;enhet;år;mål\nØygard;Skolen;2026;Regning\nØygard;Skolen;i fjor;Skriving\n");
        var reportFile = Path.Combine(folder.Path, "report.json");

        var trial = await RunAsync(folder, "import", good, "--dry-run");
        var first = await RunAsync(folder, "import", good, mixed, "--report", reportFile);
        var again = await RunAsync(folder, "import", good);

        Assert.Equal((0, 1, 0), (trial.ExitCode, first.ExitCode, again.ExitCode));
        Assert.Contains($"{mixed}:3: «år»", first.Errors, StringComparison.Ordinal);
        Assert.Contains($"{good}: 1 rader – 1 importert, 0 uendret, 0 avvist", trial.Output, StringComparison.Ordinal);
        Assert.Contains($"{good}: 1 rader – 0 importert, 1 uendret, 0 avvist", again.Output, StringComparison.Ordinal);
        var files = JsonNode.Parse(await File.ReadAllTextAsync(reportFile, Token))?["files"]?.AsArray() ?? [];
        Assert.Equal([good, mixed], files.Select(file => file?["file"]?.GetValue<string>()));
        Assert.Equal([1, 2], files.Select(file => file?["rows"]?.GetValue<int>()));
        Assert.Equal([1, 1], files.Select(file => file?["imported"]?.GetValue<int>()));
        Assert.Equal([0, 0], files.Select(file => file?["unchanged"]?.GetValue<int>()));
        Assert.Empty(files[0]?["rejected"]?.AsArray() ?? [null]);
        Assert.Empty(files[0]?["warnings"]?.AsArray() ?? [null]);
        var rejected = files[1]?["rejected"]?[0]?.AsObject() ?? [];
        Assert.Equal(["line", "column", "reason", "text"], rejected.Select(field => field.Key));
        Assert.Equal((3, "år", "i fjor"), (rejected["line"]?.GetValue<int>() ?? 0, rejected["column"]?.GetValue<string>(), rejected["text"]?.GetValue<string>()));
    }

    [Fact]
    public async Task A_file_that_is_no_plan_table_imports_nothing_and_says_why()
    {
        using var folder = new TemporaryFolder();
        var shopping = await WriteAsync(folder, "handleliste.csv", "vare;antall\nmelk;2\n");

        var run = await RunAsync(folder, "import", shopping);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Dette er ingen plantabell", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "plan.csv", "--year", "tjueseks")]
    [InlineData("import", "plan.csv", "--year", "26")]
    [InlineData("export")]
    [InlineData("export", "svar.pdf")]
    public async Task A_command_that_cannot_be_carried_out_fails(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync(folder, arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEqual("", run.Errors);
    }

    private static async Task<string> WriteAsync(TemporaryFolder folder, string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(file, text, Token);

        return file;
    }

    private static Task<(int ExitCode, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] arguments) => ProgramRun.RunAsync(folder.Path, new Dictionary<string, string>(), arguments, Token);
}
