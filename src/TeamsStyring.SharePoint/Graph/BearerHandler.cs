using System.Net;
using System.Net.Http.Headers;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// Puts the tenant's token on every call. One that Graph no longer accepts is renewed once, and the call made again. What a token allows stands in the token:
/// after a call that was not permitted another is fetched for the next, so that a permission which the kommune has just given counts at once and not in an hour.
/// </summary>
internal sealed class BearerHandler(GraphTokens tokens, TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(10);

    private long _renewed = DateTimeOffset.MinValue.UtcTicks;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var refused = await SendOnceAsync(request, cancellationToken);
        if (refused.StatusCode is HttpStatusCode.Forbidden)
        {
            RenewNowAndThen();
        }

        if (refused.StatusCode is not HttpStatusCode.Unauthorized)
        {
            return refused;
        }

        refused.Dispose();
        tokens.Forget();

        return await SendOnceAsync(request, cancellationToken);
    }

    private void RenewNowAndThen()
    {
        var (before, now) = (Volatile.Read(ref _renewed), clock.GetUtcNow().UtcTicks);
        if (now - before >= _between.Ticks && Interlocked.CompareExchange(ref _renewed, now, before) == before)
        {
            tokens.Forget();
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = await tokens.Read(cancellationToken) is { } token ? new AuthenticationHeaderValue("Bearer", token) : throw new NoTokenException();

        return await base.SendAsync(request, cancellationToken);
    }
}
