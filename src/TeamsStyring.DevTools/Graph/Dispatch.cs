using System.Globalization;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph;

/// <summary>Takes one call through what stands before an answer: pace, trouble, permission. And does it alone, in one transaction.</summary>
internal sealed class Dispatch(GraphDatabase database, GraphRoutes routes, Permission permission, Circumstances circumstances)
{
    /// <summary>Whoever watches what is asked and answered.</summary>
    public Action<GraphExchange>? Watcher { get; init; }

    /// <summary>Whoever is to hear that something was written.</summary>
    public Action? Written { get; init; }

    /// <param name="isPart">Of a batch, whose other troubles are the batch's own.</param>
    public async Task<GraphAnswer> AnswerAsync(GraphCall call, bool isPart, CancellationToken cancellationToken)
    {
        if (routes.Find(call) is not var (route, found))
        {
            return Counted("unknown", 0, call, GraphError.Of(400, "BadRequest", $"Resource not found for the segment '{call.Segments.LastOrDefault()}'."));
        }

        var units = route.Units(found);
        var (refusal, headers) = circumstances.Meter.Take(units);
        var answer = refusal ?? await InTroubleAsync(route, found, isPart, cancellationToken);
        answer = headers.Aggregate(answer, (told, header) => told.And(header.Key, header.Value));

        return Counted(route.Kind, units, call, answer);
    }

    private GraphAnswer Counted(string kind, int units, GraphCall call, GraphAnswer answer)
    {
        var message = answer.Body?["error"]?["message"]?.ToString() ?? "";
        circumstances.Counts.Call(kind, units, answer.Status, message.Contains("not indexed", StringComparison.Ordinal) || message.Contains("list view threshold", StringComparison.Ordinal));
        Watcher?.Invoke(new GraphExchange(call, answer));

        return answer;
    }

    private async Task<GraphAnswer> InTroubleAsync(GraphRoute route, GraphCall call, bool isPart, CancellationToken cancellationToken)
    {
        var trouble = circumstances.Troubles.Of(isWhole: false);
        if (trouble is Trouble.Throttled)
        {
            return GraphError.Throttled(circumstances.Troubles.Faults.RetryAfter);
        }

        if (trouble is Trouble.HangsBefore or Trouble.HangsAfter && !isPart)
        {
            return await HangAsync(trouble is Trouble.HangsAfter ? () => HandleAsync(route, call, cancellationToken) : null, cancellationToken);
        }

        if (trouble is Trouble.FailsBefore)
        {
            return ServerError();
        }

        var answer = await HandleAsync(route, call, cancellationToken);

        return trouble is Trouble.FailsAfter ? ServerError() : answer;
    }

    public GraphAnswer ServerError()
    {
        var status = circumstances.Troubles.ServerError();
        var error = GraphError.Of(status, "serviceNotAvailable", "The service is not available. Try the request again after a delay.");

        return status is 503 ? error.And("Retry-After", circumstances.Troubles.Faults.RetryAfter.ToString(CultureInfo.InvariantCulture)) : error;
    }

    /// <param name="work">What is done although nobody hears of it; null for nothing.</param>
    public async Task<GraphAnswer> HangAsync(Func<Task>? work, CancellationToken cancellationToken)
    {
        if (work is not null)
        {
            await work();
        }

        await Task.Delay(TimeSpan.FromSeconds(circumstances.Troubles.Faults.HangSeconds), circumstances.Clock, cancellationToken);

        return GraphError.Of(504, "gatewayTimeout", "The request was not processed in time.");
    }

    private async Task<GraphAnswer> HandleAsync(GraphRoute route, GraphCall call, CancellationToken cancellationToken)
    {
        if (route.Before is { } before)
        {
            if (database.Run(() => permission.Refused(route, call)) is { } denied)
            {
                return denied;
            }

            if (await before(call, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        var answer = database.Run(() => permission.Refused(route, call) ?? route.Handle(call), answer => answer.IsGood);
        if (answer.IsGood && route.Method is not "GET")
        {
            Written?.Invoke();
        }

        return answer;
    }
}
