using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsStyring.Benchmarks;

/// <summary>What stands around the program that is measured: an authority that signs, an identity endpoint, and a connector that takes every message.</summary>
internal sealed class TurnStage : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string App = "11111111-aaaa-4aaa-8aaa-111111111111";
    public const string Tenant = "aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa";

    // Later than any run: what is measured is not how tokens are renewed.
    private static readonly DateTimeOffset _end = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "stage" };
    private readonly ConcurrentDictionary<string, byte[]> _last = new(StringComparer.Ordinal);

    private TurnStage(WebApplication app, string address)
    {
        _app = app;
        Address = address;
    }

    public string Address { get; }

    public string Metadata => $"{Address}/openid";

    public string Identity => $"{Address}/identity";

    public string Host => new Uri(Address).Authority;

    public string ServiceUrl => $"{Address}/teams/";

    public static async Task<TurnStage> StartAsync(int port, CancellationToken cancellationToken)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var builder = WebApplication.CreateSlimBuilder(["--urls", address]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stage = new TurnStage(app, address);
        stage.Map(app);
        await app.StartAsync(cancellationToken);

        return stage;
    }

    /// <summary>A token as Teams sends one with every activity, good for longer than any run.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = App,
        Expires = _end.UtcDateTime,
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
    });

    /// <returns>The last message that came into a conversation.</returns>
    public byte[] LastIn(string conversation) => _last.TryGetValue(conversation, out var message) ? message : throw new InvalidOperationException("Nobody answered.");

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private void Map(WebApplication app)
    {
        app.MapGet("/openid", () => Results.Json(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = $"{Address}/keys" }));
        app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = _key.KeyId });

            return Results.Json(new JsonObject
            {
                ["keys"] = new JsonArray(new JsonObject
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.Kid, ["n"] = key.N, ["e"] = key.E, ["endorsements"] = new JsonArray("msteams"),
                }),
            });
        });
        app.MapGet("/identity", (HttpRequest request) => Results.Json(new JsonObject
        {
            ["access_token"] = "stage",
            ["expires_on"] = _end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["resource"] = request.Query["resource"].ToString(),
            ["token_type"] = "Bearer",
        }));
        app.MapPost("/teams/v3/conversations/{conversation}/activities/{activity?}", async (string conversation, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _last[conversation] = body.ToArray();

            return Results.Json(new JsonObject { ["id"] = "1776390257332" }, statusCode: StatusCodes.Status201Created);
        });
    }
}
