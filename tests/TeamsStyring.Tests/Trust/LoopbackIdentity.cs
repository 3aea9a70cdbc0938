using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsStyring.Tests.Trust;

/// <summary>
/// The identity endpoint that a platform gives a machine, as the environment tells of it. The environment is the process's, so there is one for all tests,
/// and it says in each token for whom and for what it is.
/// </summary>
internal static class LoopbackIdentity
{
    private const string Proof = "the machine itself";

    private static readonly Lazy<Task> Started = new(StartAsync);

    public static Task EnsureAsync() => Started.Value;

    public static string TokenFor(string client, string resource) => $"for {client} to {resource}".Replace(' ', '-');

    private static async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/identity", (HttpRequest request) => request.Headers["X-IDENTITY-HEADER"] == Proof
            ? Results.Json(new JsonObject
            {
                ["access_token"] = TokenFor(request.Query["client_id"].ToString(), request.Query["resource"].ToString()),
                ["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(24).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["resource"] = request.Query["resource"].ToString(),
                ["token_type"] = "Bearer",
            })
            : Results.Unauthorized());
        await app.StartAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()}/identity");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", Proof);
    }
}
