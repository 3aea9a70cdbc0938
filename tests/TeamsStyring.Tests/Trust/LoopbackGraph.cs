using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.Trust;

/// <summary>As much of Graph as giving people an app takes: a catalogue, and who has what.</summary>
internal sealed class LoopbackGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, bool> _installed = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Call, string Authorization)> _calls = new();

    private LoopbackGraph(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    public IReadOnlyList<(string Call, string Authorization)> Calls => [.. _calls];

    /// <summary>What stands in the way: an answer for a call that begins like this.</summary>
    public (string Call, int Status)? Trouble { get; set; }

    public bool IsInCatalogue { get; set; } = true;

    /// <summary>Who is in the directory.</summary>
    public ConcurrentDictionary<string, DirectoryEntry> People { get; } = new(StringComparer.Ordinal);

    public static async Task<LoopbackGraph> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var graph = new LoopbackGraph(app);
        graph.Map(app);
        await app.StartAsync(cancellationToken);
        graph.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "";

        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static IResult NotFound()
        => Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = "Request_ResourceNotFound", ["message"] = "It does not exist." } }, statusCode: StatusCodes.Status404NotFound);

    private static JsonObject List(bool hasOne, string id) => new() { ["value"] = hasOne ? new JsonArray(new JsonObject { ["id"] = id }) : [] };

    private void Map(WebApplication app)
    {
        app.MapGet("/v1.0/users/{person}", (string person) => People.TryGetValue(person, out var entry) ? Results.Json(entry.ToJson()) : NotFound());
        app.MapGet("/v1.0/users/{person}/photos/{size}/$value", (string person)
            => People.TryGetValue(person, out var entry) && entry.Photo is { } photo ? Results.Bytes(photo, "image/jpeg") : NotFound());
        app.MapGet("/v1.0/users", (HttpRequest request) => Results.Json(new JsonObject
        {
            ["value"] = new JsonArray([.. People.Values.Where(entry => entry.Answers(request.Query["$search"].ToString(), request.Query["$filter"].ToString())).Select(entry => entry.ToJson())]),
        }));
        app.Use(async (http, next) =>
        {
            var call = $"{http.Request.Method} {http.Request.Path}";
            _calls.Enqueue((call, http.Request.Headers.Authorization.ToString()));
            if (Trouble is { } trouble && call.StartsWith(trouble.Call, StringComparison.Ordinal))
            {
                http.Response.StatusCode = trouble.Status;
                await http.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = "Trouble" } });
                return;
            }

            await next(http);
        });
        app.MapGet("/v1.0/appCatalogs/teamsApps", (HttpRequest request)
            => Results.Json(List(IsInCatalogue && request.Query["$filter"] == $"externalId eq '{TeamsApp.FirstApp}'", "catalogue-1")));
        app.MapGet("/v1.0/users/{person}/teamwork/installedApps", (string person, HttpRequest request)
            => Results.Json(List(_installed.ContainsKey(person) && request.Query["$filter"] == "teamsApp/id eq 'catalogue-1'", $"installation-{person}")));
        app.MapPost("/v1.0/users/{person}/teamwork/installedApps", async (string person, HttpRequest request) =>
        {
            var asked = await request.ReadFromJsonAsync<JsonObject>();
            var isOurs = asked?["teamsApp@odata.bind"]?.GetValue<string>().EndsWith("/v1.0/appCatalogs/teamsApps/catalogue-1", StringComparison.Ordinal) is true;

            return !isOurs ? Results.BadRequest() : _installed.TryAdd(person, true) ? Results.Created() : Results.Conflict();
        });
        app.MapGet("/v1.0/users/{person}/teamwork/installedApps/{installation}/chat", (string person) => Results.Json(new JsonObject { ["id"] = $"19:chat-with-{person}@unq.gbl.spaces" }));
    }
}
