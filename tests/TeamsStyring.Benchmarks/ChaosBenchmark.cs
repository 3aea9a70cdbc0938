using System.Diagnostics;
using System.Globalization;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.Tests.SharePoint.Chaos;

namespace TeamsStyring.Benchmarks;

/// <summary>A medium kommune's quarter on the worst day that SharePoint has had, with twenty power cuts. Prints what was left; nothing may be lost, doubled or different, and the exit code says whether it was.</summary>
internal static class ChaosBenchmark
{
    private const int Edits = 50;

    /// <param name="arguments">Sample, number of kills and seed; medium, 20 and another each time when nothing is said.</param>
    public static async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var kills = Number(arguments, 1) ?? 20;
        var seed = Number(arguments, 2) ?? Random.Shared.Next();
        var folder = Directory.CreateTempSubdirectory("teamsstyring-chaos-").FullName;
        try
        {
            await using var graph = await EmulatedGraph.StartAsync(new EmulatedGraphOptions(TimeProvider.System), watcher: null, cancellationToken);
            var plan = new ChaosPlan(arguments.ElementAtOrDefault(0) ?? "medium", kills, Edits, (300, 6_000), seed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"chaos {plan.Sample} {kills} {seed}: the same again with these three"));
            var began = Stopwatch.GetTimestamp();
            var report = await new ChaosRun(plan, graph, folder, what => Tell(began, what)).RunAsync(cancellationToken);
            Console.WriteLine(report);
            Environment.ExitCode = report.IsWhole ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Tell(long began, string what)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{Stopwatch.GetElapsedTime(began):hh\\:mm\\:ss}] {what}"));

    private static int? Number(string[] arguments, int at)
        => int.TryParse(arguments.ElementAtOrDefault(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
