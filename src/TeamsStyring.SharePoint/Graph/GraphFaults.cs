using System.Net;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>Reads from status, headers and error which <see cref="GraphFault"/> an answer is; the same for a call alone and for a part of a batch.</summary>
internal static class GraphFaults
{
    /// <summary>How long to wait where SharePoint throttles without saying for how long.</summary>
    private static readonly TimeSpan _unsaid = TimeSpan.FromSeconds(10);

    /// <param name="header">The first value of a header; <see langword="null"/> when it is absent.</param>
    /// <param name="code">Graph's error code.</param>
    /// <param name="message">Graph's error message, in whatever language the site has.</param>
    public static GraphFault Of(int status, Func<string, string?> header, string code, string message, DateTimeOffset now)
    {
        var said = $"{status} {code} {message}".Trim();

        return (HttpStatusCode)status switch
        {
            HttpStatusCode.PreconditionFailed => new GraphFault.Conflict(),
            HttpStatusCode.Conflict when code is "resourceModified" => new GraphFault.Conflict(),
            HttpStatusCode.Conflict => new GraphFault.Duplicate(),

            // SharePoint refuses a second row with the same unique value with one or the other status.
            HttpStatusCode.BadRequest when message.Contains("duplicate value", StringComparison.OrdinalIgnoreCase) => new GraphFault.Duplicate(),
            HttpStatusCode.TooManyRequests => new GraphFault.Throttled(now + (GraphRest.Of(header, refused: true, now) ?? _unsaid)),
            HttpStatusCode.ServiceUnavailable when GraphRest.Of(header, refused: true, now) is { } rest => new GraphFault.Throttled(now + rest),
            HttpStatusCode.Gone => new GraphFault.Gone(Uri.TryCreate(header("Location"), UriKind.Absolute, out var link) ? link : null),
            HttpStatusCode.NotFound => new GraphFault.NotFound(),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new GraphFault.NotPermitted(said),
            HttpStatusCode.RequestTimeout or HttpStatusCode.Locked or >= HttpStatusCode.InternalServerError => new GraphFault.Unclear(said),
            _ => new GraphFault.Refused(said),
        };
    }
}
