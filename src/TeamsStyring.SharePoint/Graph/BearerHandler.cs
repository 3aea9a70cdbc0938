using System.Net;
using System.Net.Http.Headers;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>Puts the tenant's token on every call. One that Graph no longer accepts is renewed once, and the call made again.</summary>
internal sealed class BearerHandler(GraphTokens tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var refused = await SendOnceAsync(request, cancellationToken);
        if (refused.StatusCode is not HttpStatusCode.Unauthorized)
        {
            return refused;
        }

        refused.Dispose();
        tokens.Forget();

        return await SendOnceAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = await tokens.Read(cancellationToken) is { } token ? new AuthenticationHeaderValue("Bearer", token) : throw new NoTokenException();

        return await base.SendAsync(request, cancellationToken);
    }
}
