namespace TeamsStyring.App.Local;

/// <summary>Stops a call that would leave this machine, whatever led to it.</summary>
internal sealed class LocalHostsOnly : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => request.RequestUri is { } uri && LocalHosts.Include(uri.AbsoluteUri)
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException(HttpRequestError.ConnectionError, "Local mode calls only this machine.");
}
