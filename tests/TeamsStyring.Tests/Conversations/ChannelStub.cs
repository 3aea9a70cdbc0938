using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.Conversations;

/// <summary>The other end of a conversation: keeps what the bot sends, and can make it wait.</summary>
internal sealed class ChannelStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Method, string Path, JsonNode Body)> _calls = new();
    private TaskCompletionSource _open = new();
    private int _number;

    private ChannelStub(WebApplication app)
    {
        _app = app;
        _open.SetResult();
    }

    public string ServiceUrl { get; private set; } = "";

    public IReadOnlyList<(string Method, string Path, JsonNode Body)> Calls => [.. _calls];

    /// <summary>What was sent, without the signs that somebody is writing.</summary>
    public IReadOnlyList<JsonNode> Messages => [.. _calls.Select(call => call.Body).Where(body => body["type"]?.GetValue<string>() is "message")];

    public static async Task<ChannelStub> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var stub = new ChannelStub(app);
        app.Map("/{**path}", stub.TakeAsync);
        await app.StartAsync(cancellationToken);
        stub.ServiceUrl = $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()}/emea/";

        return stub;
    }

    /// <summary>From now on messages are taken and not answered until <see cref="Open"/>.</summary>
    public void Close() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _open.TrySetResult();

    /// <summary>Waits until so many messages have come.</summary>
    public async Task<IReadOnlyList<JsonNode>> WaitForAsync(int messages, CancellationToken cancellationToken)
    {
        while (Messages.Count < messages)
        {
            await Task.Delay(20, cancellationToken);
        }

        return Messages;
    }

    public async ValueTask DisposeAsync()
    {
        Open();
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        var body = await http.Request.ReadFromJsonAsync<JsonNode>(http.RequestAborted) ?? new JsonObject();
        _calls.Enqueue((http.Request.Method, http.Request.Path.Value ?? "", body));
        if (body["type"]?.GetValue<string>() is "message")
        {
            await _open.Task.WaitAsync(http.RequestAborted);
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsJsonAsync(new JsonObject { ["id"] = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture) }, http.RequestAborted);
    }
}
