using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// Sends up to twenty requests in one and tells of each what became of it. Not with the SDK's batch: that keeps every part as an HTTP message beside its own JSON, and
/// reads the fields of an item as <see cref="ListItemJson"/> says; the adapter beneath is the SDK's. Not atomic: each part stands for itself.
/// </summary>
internal static class GraphBatch
{
    /// <summary>The most that Graph takes.</summary>
    public const int Most = 20;

    /// <returns>An answer for each part, in the order of the parts; or why the batch as a whole was not taken.</returns>
    public static async Task<GraphAnswer<GraphAnswer<JsonObject>[]>> SendAsync(GraphCalls calls, IReadOnlyList<BatchPart> parts, CancellationToken cancellationToken)
    {
        var asked = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["requests"] = new JsonArray([.. parts.Select(Request)]) });
        var answer = await calls.AskAsync(
            parts.Sum(part => part.Units),
            repeatable: false,
            async limited =>
            {
                var request = new RequestInformation { HttpMethod = Method.POST, URI = new Uri($"{calls.Address}/$batch") };
                request.SetStreamContent(new MemoryStream(asked), "application/json");
                await using var body = await calls.ReadAsync(request, limited);

                return body is null ? null : await ListItemJson.ObjectAsync(body, limited);
            },
            cancellationToken);

        if (!answer.Is(out var answered, out var fault))
        {
            return fault;
        }

        var responses = (answered["responses"] as JsonArray ?? []).OfType<JsonObject>().ToLookup(response => ListItemJson.Text(response["id"]), StringComparer.Ordinal);

        return parts.Select((part, at) => Outcome(responses[Id(at)].FirstOrDefault(), calls)).ToArray();
    }

    private static string Id(int at) => at.ToString(CultureInfo.InvariantCulture);

    private static GraphAnswer<JsonObject> Outcome(JsonObject? response, GraphCalls calls)
    {
        if (response is null || !int.TryParse(ListItemJson.Text(response["status"]), CultureInfo.InvariantCulture, out var status))
        {
            return new GraphFault.Unclear("a part without an answer");
        }

        var body = response["body"] as JsonObject ?? [];
        if (status is >= 200 and < 300)
        {
            return body;
        }

        var error = body["error"] as JsonObject ?? [];

        return calls.Told(status, name => Header(response["headers"] as JsonObject, name), ListItemJson.Text(error["code"]), ListItemJson.Text(error["message"]));
    }

    private static string? Header(JsonObject? headers, string name)
        => headers?.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value is { } value ? ListItemJson.Text(value) : null;

    private static JsonObject Request(BatchPart part, int at)
    {
        var headers = new JsonObject();
        if (part.IfMatch is { } tag)
        {
            headers["If-Match"] = tag;
        }

        var request = new JsonObject { ["id"] = Id(at), ["method"] = part.Method.Method, ["url"] = part.Url };
        if (part.Body is { } body)
        {
            headers["Content-Type"] = "application/json";
            request["body"] = body.DeepClone();
        }

        if (headers.Count > 0)
        {
            request["headers"] = headers;
        }

        return request;
    }
}
