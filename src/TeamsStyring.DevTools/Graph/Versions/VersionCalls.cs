using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Items;

namespace TeamsStyring.DevTools.Graph.Versions;

/// <summary>The versions of an item. To go back to one makes a new one.</summary>
internal sealed class VersionCalls(ItemCalls items, ItemTable table, VersionTable versions)
{
    private const string All = "sites/{site}/lists/{list}/items/{item}/versions";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", All, "versions", 2, GraphRight.SiteRead, call => items.ForItem(call, item => List(call, item))),
        new("GET", $"{All}/{{version}}", "version", 1, GraphRight.SiteRead, call => ForVersion(call, (_, version) => GraphAnswer.Ok(version.ToJson(WithFields(call))))),
        new("POST", $"{All}/{{version}}/restoreVersion", "restoreVersion", 2, GraphRight.SiteWrite, call => ForVersion(call, (item, version) => Restore(call, item, version))),
    ];

    private static bool WithFields(GraphCall call) => ExpandOption.Names(call.Query["expand"]).Contains("fields", StringComparer.OrdinalIgnoreCase);

    private GraphAnswer ForVersion(GraphCall call, Func<ItemRow, ItemVersion, GraphAnswer> answer)
        => items.ForItem(call, item => versions.Find(item, call["version"]) is { } version ? answer(item, version) : GraphError.NotFound());

    private GraphAnswer List(GraphCall call, ItemRow item) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{ItemJson.ListContext(call, item)}/items('{item.Number}')/versions",
        ["value"] = new JsonArray([.. versions.Of(item).Select(version => version.ToJson(WithFields(call)))]),
    });

    private GraphAnswer Restore(GraphCall call, ItemRow item, ItemVersion version)
    {
        if (table.Taken(item.List, version.Fields, item.Id) is { } column)
        {
            return GraphError.Duplicate(400, column.Name);
        }

        table.Change(item, version.Fields, call.Caller.Identity);

        return GraphAnswer.NoContent();
    }
}
