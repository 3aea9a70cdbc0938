using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Starting;

namespace TeamsStyring.Tests;

/// <summary>The whole program on a free port of this machine, with a folder of its own. What a test does to it goes over HTTP.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder? _own;

    private RunningApp(WebApplication app, TemporaryFolder? own)
    {
        _app = app;
        _own = own;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "";
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="now">What the local clock shows at the start, <c>2026-09-28T09:00:00+02:00</c>; the real time when nothing is said.</param>
    /// <param name="folder">Where the database lies; a new folder that goes with the test when nothing is said.</param>
    public static Task<RunningApp> StartAsync(string? now, string sample, string? folder, CancellationToken cancellationToken) => StartAsync(now, sample, folder, [], cancellationToken);

    /// <param name="settings">Whatever else is set, as on the command line.</param>
    public static async Task<RunningApp> StartAsync(string? now, string sample, string? folder, IReadOnlyList<string> settings, CancellationToken cancellationToken)
    {
        var own = folder is null ? new TemporaryFolder() : null;
        var app = await Serve.BuildAsync(
            [
                "--urls", "http://127.0.0.1:0",
                $"--TeamsStyring:Data={folder ?? own?.Path}",
                $"--TeamsStyring:Sample={sample}",
                .. settings,
                .. now is null ? Array.Empty<string>() : [$"--TeamsStyring:Local:Now={now}"],
            ],
            cancellationToken);
        await app.StartAsync(cancellationToken);
        var running = new RunningApp(app, own);
        await running.BecomeReadyAsync(cancellationToken);

        return running;
    }

    public async Task<JsonNode> GetAsync(string path, string? persona, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (persona is not null)
        {
            request.Headers.Add("X-Local-Persona", persona);
        }

        using var response = await Http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken) ?? throw new JsonException($"{path} answered nothing.");
    }

    /// <returns>The messages that came back.</returns>
    public Task<JsonNode> SayAsync(string persona, string text, CancellationToken cancellationToken)
        => PostAsync($"/local/chats/{persona}/messages", new JsonObject { ["text"] = text }, cancellationToken);

    /// <returns>The invoke response.</returns>
    public Task<JsonNode> PressAsync(string persona, string messageId, string verb, JsonObject data, CancellationToken cancellationToken)
        => PostAsync($"/local/chats/{persona}/actions", new JsonObject { ["messageId"] = messageId, ["verb"] = verb, ["data"] = data.DeepClone() }, cancellationToken);

    public async Task<JsonNode> MoveClockAsync(string now, CancellationToken cancellationToken)
    {
        using var response = await Http.PutAsJsonAsync("/local/clock", new JsonObject { ["now"] = now }, cancellationToken);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken) ?? throw new JsonException("The clock answered nothing.");
    }

    public async Task<JsonNode> PostAsync(string path, JsonNode body, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync(path, body, cancellationToken);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken) ?? throw new JsonException($"{path} answered nothing.");
    }

    /// <summary>Tells the program to stop, as whoever replaces it does.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _own?.Dispose();
    }

    private async Task BecomeReadyAsync(CancellationToken cancellationToken)
    {
        // The first start makes the sample and lives through its days; what it waits for is named when it never comes.
        for (var tries = 0; ; tries++)
        {
            using var ready = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            if (ready.IsSuccessStatusCode)
            {
                return;
            }

            if (tries == 600)
            {
                throw new TimeoutException(await ready.Content.ReadAsStringAsync(cancellationToken));
            }

            await Task.Delay(100, cancellationToken);
        }
    }
}
