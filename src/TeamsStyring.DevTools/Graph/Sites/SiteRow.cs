using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Sites;

/// <summary>A site of the tenant.</summary>
/// <param name="Id"><c>host,site collection,web</c>.</param>
/// <param name="Path">Below the host; empty for the root site.</param>
internal sealed record SiteRow(long Number, string Id, string Path, string Name)
{
    /// <summary>The made-up kommune's SharePoint.</summary>
    public const string Host = "kommune.sharepoint.com";

    public string WebUrl => Path.Length is 0 ? $"https://{Host}" : $"https://{Host}/{Path}";

    public JsonObject ToJson(string root)
    {
        var json = new JsonObject
        {
            ["@odata.context"] = $"{root}/$metadata#sites/$entity",
            ["id"] = Id,
            ["name"] = Path.Length is 0 ? "" : Path.Split('/')[^1],
            ["displayName"] = Name,
            ["createdDateTime"] = "2026-01-02T08:00:00Z",
            ["lastModifiedDateTime"] = "2026-01-02T08:00:00Z",
            ["webUrl"] = WebUrl,
            ["siteCollection"] = new JsonObject { ["hostname"] = Host },
        };
        if (Path.Length is 0)
        {
            json["root"] = new JsonObject();
        }

        return json;
    }
}
