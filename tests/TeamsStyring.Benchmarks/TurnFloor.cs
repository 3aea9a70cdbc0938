using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TeamsStyring.Benchmarks;

/// <summary>
/// The least that answers a turn: a minimal API that checks the same token, reads the same activity and gives the same reply. What the product costs above it is
/// what the product does.
/// </summary>
internal static class TurnFloor
{
    public const string Command = "turns-floor";

    /// <param name="address">Where it listens.</param>
    /// <param name="metadata">The authority's metadata; empty for a floor without tokens.</param>
    /// <param name="audience">The bot that the tokens are for.</param>
    /// <param name="replyFile">The reply, as the product gave it.</param>
    /// <param name="isInvoke">Whether the reply is the answer itself, or a message through the connector.</param>
    public static async Task RunAsync(string address, string metadata, string audience, string replyFile, bool isInvoke)
    {
        var reply = await File.ReadAllBytesAsync(replyFile);
        var keys = metadata.Length > 0 ? await OpenIdConnectConfigurationRetriever.GetAsync(metadata, new HttpDocumentRetriever { RequireHttps = false }, CancellationToken.None) : null;
        var builder = WebApplication.CreateSlimBuilder(["--urls", address]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var handler = new JsonWebTokenHandler { MapInboundClaims = false };
        var parameters = new TokenValidationParameters { ValidIssuer = TurnStage.Issuer, ValidAudience = audience, IssuerSigningKeys = keys?.SigningKeys };
        using var http = new HttpClient();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            if (keys is not null)
            {
                var header = context.Request.Headers.Authorization.ToString();
                if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !(await handler.ValidateTokenAsync(header[7..], parameters)).IsValid)
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return;
                }
            }

            using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            if (isInvoke)
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.Body.WriteAsync(reply, context.RequestAborted);
                return;
            }

            var root = activity.RootElement;
            var url = $"{root.GetProperty("serviceUrl").GetString()?.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(root.GetProperty("conversation").GetProperty("id").GetString() ?? "")}/activities/{root.GetProperty("id").GetString()}";
            using var content = new ByteArrayContent(reply) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "floor") } };
            using var sent = await http.SendAsync(request, context.RequestAborted);
            await sent.Content.ReadAsByteArrayAsync(context.RequestAborted);
            sent.EnsureSuccessStatusCode();
        });
        await app.RunAsync();
    }
}
