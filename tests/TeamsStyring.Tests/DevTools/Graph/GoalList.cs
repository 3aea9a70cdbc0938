using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.Tests.SharePoint;

namespace TeamsStyring.Tests.DevTools.Graph;

/// <summary>A list of goals on the emulated site, and an administrator who works in it.</summary>
internal sealed class GoalList : IAsyncDisposable
{
    private const string Columns = """
        {"displayName":"Mål","list":{"template":"genericList"},"columns":[
          {"name":"TSKey","text":{},"indexed":true,"enforceUniqueValues":true},
          {"name":"Period","text":{},"indexed":true},
          {"name":"Year","number":{},"indexed":true},
          {"name":"Status","choice":{"choices":["I rute","Forsinket"]}},
          {"name":"Cause","choice":{"choices":["Bemanning"],"allowTextEntry":true}},
          {"name":"Due","dateTime":{"format":"dateOnly"}},
          {"name":"Leader","personOrGroup":{}},
          {"name":"Note","text":{"allowMultipleLines":true}}]}
        """;

    private GoalList(WatchedGraph watched, GraphVisitor visitor, string path) => (Watched, Visitor, Path) = (watched, visitor, path);

    public WatchedGraph Watched { get; }

    public EmulatedGraph Graph => Watched.Graph;

    public GraphVisitor Visitor { get; }

    /// <summary>Of the list, below the version.</summary>
    public string Path { get; }

    public static async Task<GoalList> StartAsync(CancellationToken cancellationToken, EmulatedGraphOptions? options = null)
    {
        var watched = await WatchedGraph.StartAsync(options ?? new EmulatedGraphOptions(TimeProvider.System), cancellationToken);
        var visitor = await GraphVisitor.AppAsync(watched.Graph, cancellationToken);
        var site = (await visitor.GetAsync("/sites/root", cancellationToken))["id"];
        var list = await visitor.PostAsync($"/sites/{site}/lists", Columns, cancellationToken);

        return new GoalList(watched, visitor, $"/sites/{site}/lists/{list["id"]}");
    }

    public Task<GraphReply> AddAsync(string fields, CancellationToken cancellationToken) => Visitor.PostAsync($"{Path}/items", $$"""{"fields":{{fields}}}""", cancellationToken);

    /// <summary>Adds items by twenties, numbered from 1.</summary>
    public async Task AddAsync(int count, Func<int, string> fields, CancellationToken cancellationToken)
    {
        foreach (var numbers in Enumerable.Range(1, count).Chunk(20))
        {
            await Visitor.BatchAsync(numbers.Select(number => Part($"{number}", "POST", $"{Path}/items", $$"""{"fields":{{fields(number)}}}""")), cancellationToken);
        }
    }

    public static JsonObject Part(string id, string method, string url, string? body, string? dependsOn = null)
    {
        var part = new JsonObject { ["id"] = id, ["method"] = method, ["url"] = url };
        if (body is not null)
        {
            part["headers"] = new JsonObject { ["Content-Type"] = "application/json" };
            part["body"] = JsonNode.Parse(body);
        }

        if (dependsOn is not null)
        {
            part["dependsOn"] = new JsonArray(dependsOn);
        }

        return part;
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await Watched.DisposeAsync();
    }
}
