using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph.Batches;

/// <summary>Up to twenty requests in one. Not atomic, answered in any order, each throttled by itself.</summary>
internal sealed class BatchCalls(Dispatch dispatch, Circumstances circumstances)
{
    public const int MostParts = 20;

    public async Task<GraphAnswer> AnswerAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var parts = (call.Content["requests"] as JsonArray ?? []).Select(BatchPart.Read).ToList();
        if (Malformed(parts) is { } refusal)
        {
            return refusal;
        }

        var trouble = circumstances.Troubles.Of(isWhole: true);
        if (trouble is Trouble.FailsBefore)
        {
            return dispatch.ServerError();
        }

        if (trouble is Trouble.HangsBefore)
        {
            return await dispatch.HangAsync(null, cancellationToken);
        }

        circumstances.Counts.Batch(parts.Count);
        var answer = await AllAsync(call, [.. parts.OfType<BatchPart>()], cancellationToken);

        return trouble switch
        {
            Trouble.FailsAfter => dispatch.ServerError(),
            Trouble.HangsAfter => await dispatch.HangAsync(null, cancellationToken),
            _ => answer,
        };
    }

    private static GraphAnswer? Malformed(List<BatchPart?> parts)
    {
        if (parts.Count is 0 || parts.Any(part => part is null))
        {
            return BadRequest("Invalid batch payload format.");
        }

        if (parts.Count > MostParts)
        {
            return BadRequest($"Number of batch request steps exceeds the maximum value of {MostParts}.");
        }

        var ids = parts.Select(part => part?.Id ?? "").ToList();
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Count)
        {
            return BadRequest("Request Ids within a batch must be unique.");
        }

        if (parts.OfType<BatchPart>().FirstOrDefault(part => part.DependsOn.Any(other => !ids.Contains(other))) is { } lost)
        {
            return BadRequest($"Request '{lost.Id}' depends on a request that is not in the batch.");
        }

        // Either all at once or all in a row: Graph takes no mixture.
        var inARow = parts.OfType<BatchPart>().Count(part => part.DependsOn.Count > 0);
        if (inARow > 0 && inARow < parts.Count - 1)
        {
            return BadRequest("Requests of a batch must all be parallel or all serial.");
        }

        return parts.OfType<BatchPart>().FirstOrDefault(part => part.Body is not null && !part.Headers.ContainsKey("Content-Type")) is { } bare
            ? BadRequest($"Write request id : {bare.Id} does not contain Content-Type header or body.")
            : null;
    }

    private static GraphAnswer BadRequest(string message) => GraphError.Of(400, "BadRequest", message);

    private static JsonObject Json(BatchPart part, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Content-Type"] = "application/json" };
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        var json = new JsonObject { ["id"] = part.Id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Picture is var (bytes, type))
        {
            headers["Content-Type"] = type;
            json["body"] = Convert.ToBase64String(bytes);
        }
        else if (answer.Body is not null)
        {
            json["body"] = answer.Body.DeepClone();
        }

        return json;
    }

    private async Task<GraphAnswer> AllAsync(GraphCall call, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var isSerial = parts.Any(part => part.DependsOn.Count > 0);
        Dictionary<string, GraphAnswer> answers = new(StringComparer.Ordinal);
        foreach (var part in isSerial ? parts : circumstances.Troubles.Shuffled(parts))
        {
            answers[part.Id] = part.DependsOn.Any(other => !answers.TryGetValue(other, out var before) || !before.IsGood)
                ? GraphError.Of(424, "FailedDependency", "The request failed because a request that it depends on failed.")
                : await PartAsync(call, part, cancellationToken);
        }

        return GraphAnswer.Ok(new JsonObject
        {
            ["responses"] = new JsonArray([.. circumstances.Troubles.Shuffled(parts).Select(part => Json(part, answers[part.Id]))]),
        });
    }

    private Task<GraphAnswer> PartAsync(GraphCall call, BatchPart part, CancellationToken cancellationToken)
    {
        var at = part.Url.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = at < 0 ? (part.Url, "") : (part.Url[..at], part.Url[at..]);

        return dispatch.AnswerAsync(
            new GraphCall(part.Method, path, GraphQuery.Parse(query), new GraphHeaders(part.Headers), part.Body, call.Root) { Caller = call.Caller },
            isPart: true,
            cancellationToken);
    }
}
