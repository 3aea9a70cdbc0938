using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.Trust;

/// <summary>An identity provider on this machine: the channel's metadata and keys, and Entra's for every tenant, over real HTTP.</summary>
internal sealed class LoopbackAuthority : IAsyncDisposable
{
    public const string ChannelIssuer = "https://api.botframework.com";

    private readonly WebApplication _app;
    private int _readings;

    private LoopbackAuthority(WebApplication app)
    {
        _app = app;
        Address = "";
    }

    public string Address { get; private set; }

    public string Metadata => $"{Address}/channel/openid";

    public SigningPair Key { get; } = new("channel-1", 2048, "msteams", "skype");

    public SigningPair NextKey { get; } = new("channel-2", 2048, "msteams");

    public SigningPair RetiredKey { get; } = new("channel-0", 2048, "msteams");

    public SigningPair UnendorsedKey { get; } = new("plain", 2048);

    public SigningPair WebChatKey { get; } = new("webchat", 2048, "webchat");

    public SigningPair ShortKey { get; } = new("short", 1024, "msteams");

    public SigningPair TwinKey { get; } = new("twin", 2048, "msteams");

    /// <summary>Another key under the same id.</summary>
    public SigningPair OtherTwinKey { get; } = new("twin", 2048, "msteams");

    public SigningPair UserKey { get; } = new("users", 2048);

    public SigningPair StrangersKey { get; } = new("channel-1", 2048, "msteams");

    /// <summary>What the channel publishes now; a test that rotates sets it.</summary>
    public IReadOnlyList<JsonObject> ChannelKeys { get; set; } = [];

    /// <summary>Whether anything is answered at all.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the channel's keys were fetched.</summary>
    public int Readings => Volatile.Read(ref _readings);

    public static async Task<LoopbackAuthority> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var authority = new LoopbackAuthority(app);
        authority.ChannelKeys =
        [
            .. new[] { authority.Key, authority.UnendorsedKey, authority.WebChatKey, authority.ShortKey, authority.TwinKey }.Select(key => key.Published()),
            authority.OtherTwinKey.Published(),
        ];
        authority.Map(app);
        await app.StartAsync(cancellationToken);
        authority.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "";

        return authority;
    }

    public string IssuerOf(string tenant) => $"{Address}/{tenant}/v2.0";

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        foreach (var key in new[] { Key, NextKey, RetiredKey, UnendorsedKey, WebChatKey, ShortKey, TwinKey, OtherTwinKey, UserKey, StrangersKey })
        {
            key.Dispose();
        }
    }

    private void Map(WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            if (IsDown)
            {
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            await next(http);
        });
        app.MapGet("/channel/openid", () => Results.Json(new JsonObject { ["issuer"] = ChannelIssuer, ["jwks_uri"] = $"{Address}/channel/keys" }));
        app.MapGet("/channel/keys", () =>
        {
            Interlocked.Increment(ref _readings);

            return Results.Json(new JsonObject { ["keys"] = new JsonArray([.. ChannelKeys.Select(key => key.DeepClone())]) });
        });
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant)
            => Results.Json(new JsonObject { ["issuer"] = IssuerOf(tenant), ["jwks_uri"] = $"{Address}/common/keys" }));
        app.MapGet("/common/keys", () =>
        {
            var key = UserKey.Published();
            key["issuer"] = $"{Address}/{{tenantid}}/v2.0";

            return Results.Json(new JsonObject { ["keys"] = new JsonArray(key) });
        });
    }
}
