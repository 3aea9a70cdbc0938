using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>Delivers turns to one program and counts what it spends on them.</summary>
/// <param name="token">What goes with every activity; empty where none is asked for.</param>
internal sealed class TurnLoad(TurnStage stage, ProgramProcess program, string token)
{
    // Below what Teams lets one bot send in one tenant, so that the program's own pace never shows in the figures.
    private const double PerSecond = 40;

    private readonly ConcurrentQueue<double> _milliseconds = new();

    /// <summary>An activity as Teams writes it.</summary>
    public JsonObject Activity(string person, string type) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Guid.CreateVersion7()}",
        ["timestamp"] = "2026-11-22T07:00:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = stage.ServiceUrl,
        ["locale"] = "nb-NO",
        ["from"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = "Kari Nordmann", ["aadObjectId"] = person },
        ["recipient"] = new JsonObject { ["id"] = $"28:{TurnStage.App}", ["name"] = "TeamsStyring" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{person}", ["conversationType"] = "personal", ["tenantId"] = TurnStage.Tenant },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "nb-NO", ["country"] = "NO", ["platform"] = "Windows", ["timezone"] = "Europe/Oslo" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TurnStage.Tenant } },
    };

    public JsonObject Message(string person, string text)
    {
        var activity = Activity(person, "message");
        activity["text"] = text;

        return activity;
    }

    /// <returns>The body of the answer.</returns>
    public async Task<byte[]> DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        var began = Stopwatch.GetTimestamp();
        using var response = await program.Http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        _milliseconds.Enqueue(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

        return response.IsSuccessStatusCode ? body : throw new InvalidOperationException($"{(int)response.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }

    /// <returns>The processor time of one turn in ms, at an even pace.</returns>
    public async Task<double> CostAsync(int warmUps, int turns, Func<int, JsonObject> turn, CancellationToken cancellationToken)
    {
        await PaceAsync(warmUps, turn, cancellationToken);
        var before = program.ProcessorTime;
        await PaceAsync(turns, turn, cancellationToken);

        return (program.ProcessorTime - before).TotalMilliseconds / turns;
    }

    /// <summary>So many conversations at once, each waiting for its answer before it goes on.</summary>
    /// <returns>Turns a second, and how long one took.</returns>
    public async Task<(double PerSecond, double Median, double P99)> CrowdAsync(int conversations, int turns, Func<int, JsonObject> turn, CancellationToken cancellationToken)
    {
        _milliseconds.Clear();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(async conversation =>
        {
            for (var number = 0; number < turns / conversations; number++)
            {
                await DeliverAsync(turn(conversation), cancellationToken);
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        List<double> taken = [.. _milliseconds.Order()];

        return (taken.Count / seconds, taken[taken.Count / 2], taken[(int)(taken.Count * 0.99)]);
    }

    private async Task PaceAsync(int turns, Func<int, JsonObject> turn, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        List<Task> running = [];
        for (var number = 0; number < turns; number++)
        {
            var ahead = TimeSpan.FromSeconds(number / PerSecond) - Stopwatch.GetElapsedTime(began);
            if (ahead > TimeSpan.Zero)
            {
                await Task.Delay(ahead, cancellationToken);
            }

            running.Add(DeliverAsync(turn(number), cancellationToken));
        }

        await Task.WhenAll(running);
    }

    public static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
