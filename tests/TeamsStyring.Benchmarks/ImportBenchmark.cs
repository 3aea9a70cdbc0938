using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TeamsStyring.Benchmarks;

/// <summary>10,000 rows of a plan table with targets, results, statuses and initiatives: into an empty database, again, and out and in as a workbook.</summary>
internal static class ImportBenchmark
{
    private const int Units = 200;
    private const int GoalsPerUnit = 10;
    private const int IndicatorsPerGoal = 5;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("teamsstyring-import-").FullName;
        try
        {
            var table = Path.Combine(folder, "plan.csv");
            await File.WriteAllTextAsync(table, Table(), cancellationToken);
            await MeasureAsync("import of 10,000 rows", folder, ["import", table], cancellationToken);
            await MeasureAsync("the same file again", folder, ["import", table], cancellationToken);
            await MeasureAsync("export to a workbook", folder, ["export", Path.Combine(folder, "answers.xlsx")], cancellationToken);
            await MeasureAsync("import of the workbook", folder, ["import", Path.Combine(folder, "answers.xlsx"), "--dry-run"], cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string what, string folder, string[] arguments, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TeamsStyring.App.dll"), .. arguments])
        {
            Environment = { ["TeamsStyring__Data"] = Path.Combine(folder, "data"), ["TeamsStyring__Sample"] = "none" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var said = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var (highest, worked) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            process.Refresh();
            (highest, worked) = process.HasExited ? (highest, worked) : (Math.Max(highest, process.WorkingSet64), process.TotalProcessorTime);
            await Task.Delay(20, cancellationToken);
        }

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var summary = (await said).Split('\n')[0].Split(": ", 2)[^1].Trim();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:0.0} s ({worked.TotalSeconds:0.0} s of processor), at most {highest / 1e6:0} MB resident, exit code {process.ExitCode} ({summary})"));
    }

    private static string Table()
    {
        var table = new StringBuilder("kommune;enhet;år;dimensjon;mål;indikator;måleenhet;måltall;resultat_forrige_år;resultat;status;tiltak;frist\n");
        string[] dimensions = ["Økonomi", "Tjenestekvalitet", "Organisasjonskvalitet", "Samfunnskvalitet"];
        string[] statuses = ["oppnådd", "delvis oppnådd", "ikke oppnådd"];
        for (var row = 0; row < Units * GoalsPerUnit * IndicatorsPerGoal; row++)
        {
            var (unit, goal, indicator) = (row / (GoalsPerUnit * IndicatorsPerGoal), row / IndicatorsPerGoal % GoalsPerUnit, row % IndicatorsPerGoal);
            table.Append(CultureInfo.InvariantCulture, $"Stordal;Enhet {unit};2026;{dimensions[goal % dimensions.Length]};Mål {goal}: tjenester som innbyggerne merker;Indikator {indicator} for mål {goal};%;>{50 + indicator},5;{row % 97},4;{row % 89},7;{statuses[goal % statuses.Length]};Tiltak {indicator} for mål {goal};2026-11-{1 + (row % 28):00}\n");
        }

        return table.ToString();
    }
}
