using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Graph;

[Trait("Feature", "N13")]
public sealed class GraphRestTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, 12, "Retry-After=12")]
    [InlineData(true, 30, "Retry-After=12", "RateLimit-Reset=30")]
    [InlineData(true, 45, "Retry-After=45", "RateLimit-Reset=30")]
    [InlineData(true, 90, "Retry-After=Sun, 22 Nov 2026 12:01:30 GMT")]
    [InlineData(false, 20, "RateLimit-Remaining=3", "RateLimit-Reset=20")]
    [InlineData(false, null, "RateLimit-Remaining=900", "RateLimit-Reset=20")]
    [InlineData(false, null)]
    [InlineData(true, 1800, "Retry-After=86400000")]
    public void The_longest_rest_that_is_asked_for_counts(bool refused, int? seconds, params string[] headers)
    {
        var said = headers.Select(header => header.Split('=', 2)).ToDictionary(header => header[0], header => header[1], StringComparer.Ordinal);

        Assert.Equal(seconds, (int?)GraphRest.Of(name => said.GetValueOrDefault(name), refused, Noon)?.TotalSeconds);
    }

    [Theory]
    [InlineData(412, "notAllowed", typeof(GraphFault.Conflict))]
    [InlineData(409, "resourceModified", typeof(GraphFault.Conflict))]
    [InlineData(409, "nameAlreadyExists", typeof(GraphFault.Duplicate))]
    [InlineData(400, "invalidRequest", typeof(GraphFault.Refused))]
    [InlineData(403, "accessDenied", typeof(GraphFault.NotPermitted))]
    [InlineData(404, "itemNotFound", typeof(GraphFault.NotFound))]
    [InlineData(429, "activityLimitReached", typeof(GraphFault.Throttled))]
    [InlineData(503, "serviceNotAvailable", typeof(GraphFault.Unclear))]
    [InlineData(504, "gatewayTimeout", typeof(GraphFault.Unclear))]
    [InlineData(410, "resyncChangesApplyDifferences", typeof(GraphFault.Gone))]
    public void Each_refusal_is_told_from_the_others(int status, string code, Type fault)
        => Assert.IsType(fault, GraphFaults.Of(status, _ => null, code, "", Noon));
}
