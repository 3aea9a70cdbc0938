using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.Trust;

/// <summary>Teams' connector on this machine: keeps what was sent to it, and answers as the test says.</summary>
internal sealed class LoopbackChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ChannelCall> _calls = new();

    private LoopbackChannel(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>The authority part, as a setting lists it.</summary>
    public string Host => new Uri(Address).Authority;

    public string ServiceUrl => $"{Address}/teams/";

    public IReadOnlyList<ChannelCall> Calls => [.. _calls];

    /// <summary>What a call is answered with; the default is what Teams answers when all is well.</summary>
    public Func<ChannelCall, HttpContext, Task> Answer { get; set; } = AcceptAsync;

    public static async Task<LoopbackChannel> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var channel = new LoopbackChannel(app);
        app.Run(channel.ReceiveAsync);
        await app.StartAsync(cancellationToken);
        channel.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "";

        return channel;
    }

    public static Task AcceptAsync(ChannelCall call, HttpContext http)
    {
        if (call.Method is "GET")
        {
            var person = call.Path.Split('/')[^1];

            return http.Response.WriteAsJsonAsync(new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person });
        }

        http.Response.StatusCode = StatusCodes.Status201Created;

        return http.Response.WriteAsJsonAsync(new JsonObject { ["id"] = call.Path.EndsWith("/conversations", StringComparison.Ordinal) ? "a:conversation" : $"message-{call.Number}" });
    }

    /// <summary>An error as the connector writes it.</summary>
    public static Func<ChannelCall, HttpContext, Task> Error(int status, string code) => (_, http) =>
    {
        http.Response.StatusCode = status;

        return http.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var text = await body.ReadToEndAsync(http.RequestAborted);
        var call = new ChannelCall(
            _calls.Count + 1,
            http.Request.Method,
            http.Request.Path.Value ?? "",
            http.Request.Headers.Authorization.ToString(),
            text.Length > 0 ? JsonNode.Parse(text) as JsonObject ?? [] : []);
        _calls.Enqueue(call);
        await Answer(call, http);
    }
}
