using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.DevTools.Graph;

/// <summary>Somebody who listens for changes of a list.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<JsonObject> _heard = Channel.CreateUnbounded<JsonObject>();
    private int _refusals;

    private Listener(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>Says back something else than it was asked to.</summary>
    public bool IsDeaf { get; set; }

    public static async Task<Listener> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var listener = new Listener(app);
        app.MapPost("/{**anywhere}", listener.Answer);
        await app.StartAsync(cancellationToken);
        listener.Address = $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()}/notices";

        return listener;
    }

    /// <summary>Takes no notice so many times.</summary>
    public void Refuse(int times) => _refusals = times;

    public async Task<JsonObject> HearAsync(CancellationToken cancellationToken) => await _heard.Reader.ReadAsync(cancellationToken);

    /// <summary>What has been heard and not yet read.</summary>
    public int Waiting => _heard.Reader.Count;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<IResult> Answer(HttpRequest request)
    {
        if (request.Query["validationToken"].FirstOrDefault() is { } word)
        {
            return Results.Text(IsDeaf ? "Hva?" : word, "text/plain");
        }

        if (Interlocked.Decrement(ref _refusals) >= 0)
        {
            return Results.StatusCode(503);
        }

        _heard.Writer.TryWrite(await request.ReadFromJsonAsync<JsonObject>() ?? []);

        return Results.Accepted();
    }
}
