using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Batches;

/// <summary>One request inside a batch.</summary>
/// <param name="Url">Below <c>/v1.0</c>.</param>
/// <param name="DependsOn">Parts that must have gone well first.</param>
internal sealed record BatchPart(string Id, string Method, string Url, IReadOnlyDictionary<string, string> Headers, JsonNode? Body, IReadOnlyList<string> DependsOn)
{
    /// <returns>Null for what is no part at all.</returns>
    public static BatchPart? Read(JsonNode? node)
    {
        if (node is not JsonObject part || part["id"]?.ToString() is not { Length: > 0 } id || part["method"]?.ToString() is not { Length: > 0 } method
            || part["url"]?.ToString() is not { Length: > 0 } url)
        {
            return null;
        }

        var headers = (part["headers"] as JsonObject ?? []).ToDictionary(header => header.Key, header => header.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase);

        return new BatchPart(id, method.ToUpperInvariant(), url.StartsWith('/') ? url : $"/{url}", headers, part["body"]?.DeepClone(), [.. (part["dependsOn"] as JsonArray ?? []).Select(other => other?.ToString() ?? "")]);
    }
}
