using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint;

/// <summary>What Graph answered.</summary>
internal sealed record GraphReply(int Status, JsonObject Body, IReadOnlyDictionary<string, string> Headers)
{
    public string this[string name] => Body[name]?.ToString() ?? "";

    public IReadOnlyList<JsonObject> Value => [.. (Body["value"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>What Graph says is wrong.</summary>
    public string Message => Body["error"]?["message"]?.ToString() ?? "";

    public string Code => Body["error"]?["code"]?.ToString() ?? "";
}
