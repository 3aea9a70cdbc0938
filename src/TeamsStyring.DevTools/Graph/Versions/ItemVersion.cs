using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Versions;

/// <param name="Modified">Unix time in milliseconds.</param>
internal sealed record ItemVersion(long Number, long Modified, JsonObject ModifiedBy, JsonObject Fields)
{
    public JsonObject ToJson(bool withFields)
    {
        var json = new JsonObject
        {
            ["id"] = $"{Number.ToString(CultureInfo.InvariantCulture)}.0",
            ["lastModifiedBy"] = ModifiedBy.DeepClone(),
            ["lastModifiedDateTime"] = GraphTime.Text(Modified),
        };
        if (withFields)
        {
            json["fields"] = Fields.DeepClone();
        }

        return json;
    }
}
