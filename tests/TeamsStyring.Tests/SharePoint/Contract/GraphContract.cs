using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>Holds a request and its answer against Graph's own metadata.</summary>
internal sealed class GraphContract(GraphMetadata metadata)
{
    private readonly GraphPathRule _paths = new(metadata);
    private readonly GraphQueryRule _queries = new(metadata);
    private readonly GraphBodyRule _bodies = new(metadata);

    public static GraphContract Shipped { get; } = new(GraphMetadata.Shipped);

    /// <returns>What the metadata does not know, a sentence each; empty when all is well.</returns>
    public IReadOnlyList<string> Breaches(GraphExchange exchange)
    {
        List<string> breaches = [];
        if (_paths.Follow(exchange.Call.Path, breaches) is { } target)
        {
            _queries.Check(exchange.Call.Query, target, breaches);
            CheckRequest(exchange.Call, target, breaches);
            CheckAnswer(exchange.Answer, exchange.Call, target, breaches);
        }

        return [.. breaches.Select(breach => $"{exchange.Call.Method} {exchange.Call.Path} → {exchange.Answer.Status}: {breach}")];
    }

    private static void CheckError(JsonNode? body, List<string> breaches)
    {
        if (body?["error"] is not JsonObject error || error["code"] is null || error["message"] is null || error.Any(property => property.Key is not ("code" or "message" or "target" or "details" or "innerError")))
        {
            breaches.Add("An error is {\"error\":{\"code\",\"message\",\"innerError\"}}.");
        }
    }

    private void CheckRequest(GraphCall call, GraphTarget target, List<string> breaches)
    {
        var isRead = call.Method is "GET" or "DELETE";
        if (isRead != call.Body is null && target.Operation is null)
        {
            breaches.Add(isRead ? "Nothing is sent with it." : "It needs a body.");
        }
        else if (target.Operation is { } operation)
        {
            if (operation.IsFunction != call.Method is "GET")
            {
                breaches.Add($"{operation.Name} is not called with {call.Method}.");
            }
        }
        else if (call.Method is "POST" && target.Use is not { IsMany: true } || call.Method is "PATCH" or "DELETE" && target.Use is not { IsMany: false })
        {
            breaches.Add($"{call.Method} is not for {target.Use?.ToString() ?? "this"}.");
        }
        else if (!isRead && target.Use is { } use)
        {
            _bodies.Check(call.Body, use.One, "the request", breaches);
        }
    }

    private void CheckAnswer(GraphAnswer answer, GraphCall call, GraphTarget target, List<string> breaches)
    {
        if (!answer.IsGood)
        {
            CheckError(answer.Body, breaches);
        }
        else if (target.IsBytes ? answer.Picture is null : answer.Picture is not null)
        {
            breaches.Add("A picture is bytes, and nothing else is.");
        }
        else if (answer.Status is 204)
        {
            if (answer.Body is not null)
            {
                breaches.Add("204 has no body.");
            }
        }
        else if (target.Use is { } use && !target.IsBytes)
        {
            if (use.IsMany && call.Method is "GET")
            {
                _bodies.CheckPage(answer.Body, use, breaches);
            }
            else
            {
                _bodies.Check(answer.Body, use.One, "the answer", breaches);
            }
        }
    }
}
