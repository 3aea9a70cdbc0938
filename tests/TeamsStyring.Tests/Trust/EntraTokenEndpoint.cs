using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Web;

namespace TeamsStyring.Tests.Trust;

/// <summary>Entra's answers without Entra: says that its address is known, and gives a token for whatever proof; what was sent is kept.</summary>
internal sealed class EntraTokenEndpoint : HttpMessageHandler
{
    private readonly ConcurrentQueue<(Uri Address, IReadOnlyDictionary<string, string> Form)> _asked = new();

    public IReadOnlyList<(Uri Address, IReadOnlyDictionary<string, string> Form)> Asked => [.. _asked];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null || request.RequestUri is not { } address)
        {
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = JsonContent.Create(new JsonObject
                {
                    ["tenant_discovery_endpoint"] = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
                    ["api-version"] = "1.1",
                    ["metadata"] = new JsonArray(new JsonObject
                    {
                        ["preferred_network"] = "login.microsoftonline.com",
                        ["preferred_cache"] = "login.windows.net",
                        ["aliases"] = new JsonArray("login.microsoftonline.com", "login.windows.net"),
                    }),
                }),
            };
        }

        var form = HttpUtility.ParseQueryString(await request.Content.ReadAsStringAsync(cancellationToken));
        _asked.Enqueue((address, form.AllKeys.OfType<string>().ToDictionary(name => name, name => form[name] ?? "", StringComparer.Ordinal)));

        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = JsonContent.Create(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = "given" }),
        };
    }
}
