using System.Net;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Local;

/// <summary>
/// Keeps the local mode to this machine: a page elsewhere cannot reach it through the browser (Host, Origin), nor a proxy on somebody's behalf.
/// </summary>
internal sealed class LocalGuard(RequestDelegate next)
{
    private static readonly string[] ForwardedHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "X-Original-For", "X-Original-Host"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (IsFromHere(http))
        {
            await next(http);
            return;
        }

        var texts = new ProblemTexts(Speech.LanguageOf(http.Request.Headers.AcceptLanguage));
        await Problems.Of(StatusCodes.Status403Forbidden, "not-from-this-machine", texts.OnlyFromThisMachine).ExecuteAsync(http);
    }

    private static bool IsFromHere(HttpContext http)
        => (http.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
            && IsLoopbackName(http.Request.Host.Host)
            && !ForwardedHeaders.Any(http.Request.Headers.ContainsKey)
            && (http.Request.Headers.Origin is not [{ Length: > 0 } origin] || IsSameOrigin(origin, http.Request));

    private static bool IsSameOrigin(string origin, HttpRequest request)
        => Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Scheme, request.Scheme, StringComparison.OrdinalIgnoreCase)
            && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopbackName(string host)
        => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
