namespace TeamsStyring.SharePoint.Graph;

/// <summary>Tells the pace what SharePoint says with every answer, also with those that are no refusal.</summary>
internal sealed class RestHandler(GraphPace pace, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        var now = clock.GetUtcNow();
        if (GraphRest.Of(name => answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null, refused: !answer.IsSuccessStatusCode, now) is { } rest)
        {
            pace.Rest(now + rest);
        }

        return answer;
    }
}
