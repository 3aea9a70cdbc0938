using System.Text.Json.Nodes;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>One request of a batch.</summary>
/// <param name="Url">Relative to Graph's version, with its slash: <c>/sites/…</c>.</param>
/// <param name="IfMatch">The tag that the item must still have; <see langword="null"/> where there is nothing to compare.</param>
/// <param name="Units">What it costs.</param>
internal sealed record BatchPart(HttpMethod Method, string Url, string? IfMatch, JsonObject? Body, int Units);
