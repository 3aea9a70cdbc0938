using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Sites;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>A list of a site.</summary>
/// <param name="LastItem">The highest item number there ever was: numbers are not used again.</param>
/// <param name="LastChange">Rises with every change of an item; what delta counts by.</param>
/// <param name="Epoch">Delta tokens of an earlier epoch have expired.</param>
internal sealed record ListRow(long Number, SiteRow Site, string Id, string Name, string DisplayName, string Description, string Template, RowStamp Stamp, long LastItem, long LastChange, long Items, long Epoch)
{
    public string WebUrl => $"{Site.WebUrl}/Lists/{Uri.EscapeDataString(Name)}";

    public JsonObject ToJson() => new()
    {
        ["@odata.etag"] = Stamp.ETag(Id),
        ["createdBy"] = Stamp.CreatedBy.DeepClone(),
        ["createdDateTime"] = GraphTime.Text(Stamp.Created),
        ["description"] = Description,
        ["displayName"] = DisplayName,
        ["eTag"] = Stamp.ETag(Id),
        ["id"] = Id,
        ["lastModifiedBy"] = Stamp.ModifiedBy.DeepClone(),
        ["lastModifiedDateTime"] = GraphTime.Text(Stamp.Modified),
        ["list"] = new JsonObject { ["contentTypesEnabled"] = false, ["hidden"] = false, ["template"] = Template },
        ["name"] = Name,
        ["parentReference"] = new JsonObject { ["siteId"] = Site.Id },
        ["webUrl"] = WebUrl,
    };
}
