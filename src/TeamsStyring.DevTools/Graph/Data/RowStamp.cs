using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>Who made a list or an item and who changed it last, and which version that was.</summary>
/// <param name="Created">Unix time in milliseconds.</param>
/// <param name="Modified">Unix time in milliseconds.</param>
internal sealed record RowStamp(long Version, long Created, JsonObject CreatedBy, long Modified, JsonObject ModifiedBy)
{
    /// <returns><c>"guid,version"</c> with the quotes, without braces.</returns>
    public string ETag(string guid) => $"\"{guid},{Version}\"";
}
