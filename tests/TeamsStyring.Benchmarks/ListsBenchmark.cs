using System.Diagnostics;
using System.Globalization;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.Storage;
using TeamsStyring.Tests.SharePoint;
using TeamsStyring.Tests.SharePoint.Chaos;

namespace TeamsStyring.Benchmarks;

/// <summary>
/// What keeping a kommune's lists costs SharePoint: the first time, a quarter's answers, a minute in which nothing happens, and everything brought back after the
/// database is gone. In requests and resource units, which do not depend on the machine. The sample is the argument; oslo has five years of history.
/// </summary>
internal sealed class ListsBenchmark(EmulatedGraph graph, string sample, string folder)
{
    // A kommune's limit would make the first time last for days here; what it would last there is worked out below.
    private const int Enough = 100_000;
    private const int GatherSeconds = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    private readonly Progress _progress = new();

    public static async Task RunAsync(string sample, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("teamsstyring-lists-").FullName;
        try
        {
            await using var graph = await EmulatedGraph.StartAsync(new EmulatedGraphOptions(TimeProvider.System), watcher: null, cancellationToken);

            // The program paces itself; where SharePoint's own limit lies is not what is measured.
            graph.Meter.Limit = 100 * Enough;
            await new ListsBenchmark(graph, sample, Path.Combine(folder, "data")).RunAsync(cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var program = new MortalProgram(folder, sample, graph.BaseUrl, Enough, GatherSeconds);
        var began = Stopwatch.GetTimestamp();
        await program.StartAsync(cancellationToken);
        var town = await Town.FindAsync(program, cancellationToken);
        await town.SettleAsync(Patience, _progress.Tell, cancellationToken);
        Tell($"{sample}, the first time", began);

        await QuarterAsync(program, town, cancellationToken);
        await IdleAsync("a minute in which nothing happens", cancellationToken);
        await CompareAsync(cancellationToken);

        await program.KillAsync();
        Directory.Delete(folder, recursive: true);
        graph.Counts.Reset();
        began = Stopwatch.GetTimestamp();
        await program.StartAsync(cancellationToken);
        Tell("everything brought back, until people can work", began);
        await town.SettleAsync(Patience, _progress.Tell, cancellationToken);
        Tell("and until nothing is owed", began);
        await IdleAsync("a minute in which nothing happens, afterwards", cancellationToken);
        await CompareAsync(cancellationToken);
    }

    private async Task QuarterAsync(MortalProgram program, Town town, CancellationToken cancellationToken)
    {
        var answers = (await town.GoalsAsync(cancellationToken)).Select(QuarterAnswer.For).ToList();
        graph.Counts.Reset();
        var began = Stopwatch.GetTimestamp();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = LongestWaitAsync(town, over.Token);
        var quarter = new AnswerQuarter(program);
        foreach (var answer in answers)
        {
            await quarter.RunAsync(answer, cancellationToken);
            _progress.Tell($"{answer.Mark} of {answers.Count} is given");
        }

        await town.SettleAsync(Patience, _progress.Tell, cancellationToken);
        await over.CancelAsync();
        Tell($"a quarter, {answers.Count} answers", began);
        var rows = graph.Counts.Of("createItem") + graph.Counts.Of("updateItem");
        Say($"  {rows} rows in {graph.Counts.Batches} batches; {(rows + 19) / 20} would hold them: {graph.Counts.Batches / Math.Max(1, Math.Ceiling(rows / 20.0)):0.00} times that. No row waited longer than {(await watching).TotalSeconds:0.0} s.");
    }

    private static async Task<TimeSpan> LongestWaitAsync(Town town, CancellationToken cancellationToken)
    {
        var longest = TimeSpan.Zero;
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                longest = Town.Waited(await town.ListsAsync(cancellationToken)) is { } waited && waited > longest ? waited : longest;
                await Task.Delay(500, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The quarter is over.
        }

        return longest;
    }

    private async Task IdleAsync(string what, CancellationToken cancellationToken)
    {
        // What was written comes back once as changes; after that it is quiet.
        await Task.Delay(TimeSpan.FromSeconds(70), cancellationToken);
        graph.Counts.Reset();
        var began = Stopwatch.GetTimestamp();
        await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
        Tell(what, began);
    }

    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        var asked = graph.Counts.Requests;
        using var visitor = await GraphVisitor.AppAsync(graph, cancellationToken);
        var (rows, differences) = await new CompareLists(new WorkingCopies(folder), visitor, "root").RunAsync(cancellationToken);
        Say($"  {rows} rows compared, {differences.Count} differ ({graph.Counts.Requests - asked} requests, not counted)");
        foreach (var difference in differences.Take(10))
        {
            Console.WriteLine($"  {difference}");
            Environment.ExitCode = 1;
        }
    }

    private void Tell(string what, long began)
    {
        var units = graph.Counts.ResourceUnits;
        Say($"{what}: {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s here; {graph.Counts.Requests} requests, {units} resource units ({units / 1_250.0:0.0} minutes at 1,250 a minute, {units / 6_250.0:0.0} at 6,250)");
        Console.WriteLine($"  {graph.Counts.ToJson().ToJsonString()}");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
