using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using FsCheck.Fluent;
using TeamsStyring.Tests.Conversations;

namespace TeamsStyring.Benchmarks;

/// <summary>A hundred thousand malformed or hostile activities: how they are answered, how fast, and whether memory stays where it is.</summary>
internal static class FuzzBenchmark
{
    private const int Rounds = 20;
    private const int Each = 5_000;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("teamsstyring-fuzz-").FullName;
        await using var program = ProgramProcess.Start(data, port: 5196, sample: "small");
        await program.BecomeReadyAsync(cancellationToken);
        ConcurrentDictionary<HttpStatusCode, int> answers = new();
        for (var round = 1; round <= Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await Parallel.ForEachAsync(
                HostileActivities.Bodies.Sample(Each, 30),
                new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
                async (body, token) =>
                {
                    using var content = new StringContent(body, Encoding.UTF8, "application/json");
                    using var response = await program.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, token);
                    answers.AddOrUpdate(response.StatusCode, 1, (_, number) => number + 1);
                    if ((int)response.StatusCode >= 500 && response.StatusCode is not HttpStatusCode.NotImplemented)
                    {
                        Console.WriteLine($"{(int)response.StatusCode} to: {body}");
                    }
                });
            Console.WriteLine($"{round * Each,7} activities   {Each / Stopwatch.GetElapsedTime(started).TotalSeconds,6:0} a second   {program.ResidentMegabytes,6:0.0} MB");
        }

        Console.WriteLine(string.Join("   ", answers.OrderBy(pair => pair.Key).Select(pair => $"{(int)pair.Key}: {pair.Value}")));
        Directory.Delete(data, recursive: true);
    }
}
