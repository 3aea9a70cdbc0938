using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Trust;

namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>One request as Graph sees it: alone on the wire, or a part of a batch.</summary>
/// <param name="Path">Below <c>/v1.0</c>, beginning with a slash, not yet unescaped.</param>
/// <param name="Query">By name without the dollar sign: Graph takes <c>$top</c> and <c>top</c> alike.</param>
/// <param name="Root">The address up to and with <c>/v1.0</c>, which links are made from.</param>
internal sealed record GraphCall(string Method, string Path, GraphQuery Query, GraphHeaders Headers, JsonNode? Body, string Root)
{
    public static GraphCaller Nobody { get; } = new("", "", null, "", [], "");

    public GraphCaller Caller { get; init; } = Nobody;

    /// <summary>What stood where the route has a name in braces.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The path in pieces, a site's <c>host:/path</c> as one.</summary>
    public IReadOnlyList<string> Segments { get; } = GraphPath.Split(Path);

    public string this[string name] => Values[name];

    public JsonObject Content => Body as JsonObject ?? [];
}
