using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Identity;

namespace TeamsStyring.App.Local;

/// <summary>Fetches tokens from the emulated Graph beside us, in the way that a program fetches them from Entra. Nobody on one's own machine has anything to prove.</summary>
/// <param name="graph">The emulated Graph; on this machine.</param>
internal sealed class LoopbackCredential(Uri graph, TimeProvider clock) : TokenCredential, IDisposable
{
    /// <summary>What the program calls itself there.</summary>
    public const string Application = "teamsstyring";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { BaseAddress = new Uri(graph, "/"), Timeout = _patience };

    /// <summary>Whether nobody answered the last time.</summary>
    public bool IsUnreachable { get; private set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => throw new NotSupportedException("Fetching waits for another program; use GetTokenAsync.");

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        try
        {
            using var asked = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = Application,
                ["client_secret"] = "local",
                ["scope"] = requestContext.Scopes[0],
            });
            IsUnreachable = true;
            using var response = await _http.PostAsync(new Uri($"{LocalTenant.Id}/oauth2/v2.0/token", UriKind.Relative), asked, cancellationToken);
            IsUnreachable = false;
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);

            return answer?["access_token"]?.ToString() is { Length: > 0 } token
                ? new AccessToken(token, clock.GetUtcNow() + TimeSpan.FromSeconds((double?)answer["expires_in"] ?? 0))
                : throw new CredentialUnavailableException("The emulated Graph gave no token.");
        }
        catch (Exception exception) when (exception is HttpRequestException or System.Text.Json.JsonException or TaskCanceledException)
        {
            throw new CredentialUnavailableException("The emulated Graph gave no token.", exception);
        }
    }

    public void Dispose() => _http.Dispose();
}
