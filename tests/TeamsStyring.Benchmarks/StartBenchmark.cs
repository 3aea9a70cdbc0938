using System.Diagnostics;
using System.Globalization;

namespace TeamsStyring.Benchmarks;

/// <summary>From starting the process to the first answered turn, on the oslo sample with a built client.</summary>
internal static class StartBenchmark
{
    private const int Port = 5293;
    private const int Runs = 7;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var data = await OsloSample.MakeAsync(cancellationToken);
        var persona = "";
        await using (var program = ProgramProcess.Start(data, Port))
        {
            await program.BecomeReadyAsync(cancellationToken);
            persona = (await program.GetAsync("/local/personas?top=1", "", cancellationToken))[0]?["id"]?.GetValue<string>() ?? "";
        }

        await MeasureAsync("as built", ProgramProcess.Built, data, persona, cancellationToken);
        if (await PublishedProgram.MakeAsync(cancellationToken) is { } published)
        {
            await MeasureAsync("as published for the container", published, data, persona, cancellationToken);
        }
    }

    private static async Task MeasureAsync(string what, string program, string data, string persona, CancellationToken cancellationToken)
    {
        List<double> seconds = [];
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            await using var started = ProgramProcess.Start(program, data, Port, "oslo");
            await started.BecomeReadyAsync(cancellationToken);
            await started.SayAsync(persona, "hva er ikke oppnådd?", cancellationToken);
            seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answered turn, {what}: median {seconds[Runs / 2]:0.00} s, fastest {seconds[0]:0.00} s, slowest {seconds[^1]:0.00} s ({Runs} starts)"));
    }
}
