using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Filters;
using TeamsStyring.DevTools.Graph.Sites;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>Lists: made, found, renamed, deleted.</summary>
internal sealed class ListCalls(SiteCalls sites, ListTable lists, ColumnTable columns)
{
    private const int MostIndexes = 20;

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "sites/{site}/lists", "lists", 2, GraphRight.SiteRead, call => sites.ForSite(call, site => All(call, site))),
        new("POST", "sites/{site}/lists", "createList", 2, GraphRight.SiteManage, call => sites.ForSite(call, site => Create(call, site))),
        new("GET", "sites/{site}/lists/{list}", "list", 1, GraphRight.SiteRead, call => ForList(call, list => GraphAnswer.Ok(Json(call, list)))),
        new("PATCH", "sites/{site}/lists/{list}", "updateList", 2, GraphRight.SiteManage, call => ForList(call, list => Rename(call, list))),
        new("DELETE", "sites/{site}/lists/{list}", "deleteList", 2, GraphRight.SiteManage, call => ForList(call, Delete)),
    ];

    public GraphAnswer ForList(GraphCall call, Func<ListRow, GraphAnswer> answer)
        => sites.ForSite(call, site => lists.Find(site, call["list"]) is { } list ? answer(list) : GraphError.NotFound("The specified list was not found"));

    /// <summary>Says no to more indexed columns than a list may have.</summary>
    public static GraphAnswer? TooManyIndexes(int indexes)
        => indexes > MostIndexes ? GraphError.Invalid($"A list may not have more than {MostIndexes} indexed columns.") : null;

    private GraphAnswer All(GraphCall call, SiteRow site)
    {
        var all = lists.Of(site).AsEnumerable();
        if (call.Query["filter"] is { Length: > 0 } text)
        {
            if (GraphFilter.Parse(text) is not Comparison { Property: "displayName" or "name", Operator: "eq", Value: string value } wanted)
            {
                return GraphError.Invalid("Invalid filter clause");
            }

            all = all.Where(list => string.Equals(wanted.Property is "name" ? list.Name : list.DisplayName, value, StringComparison.OrdinalIgnoreCase));
        }

        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#sites('{site.Id}')/lists",
            ["value"] = new JsonArray([.. all.Select(list => Selection.Of(call, Expanded(call, list)))]),
        });
    }

    private GraphAnswer Create(GraphCall call, SiteRow site)
    {
        var displayName = call.Content["displayName"]?.ToString().Trim() ?? "";
        var template = call.Content["list"]?["template"]?.ToString() ?? "genericList";
        if (displayName.Length is 0 or > 255)
        {
            return GraphError.Invalid("The list must have a display name.");
        }

        if (lists.Find(site, displayName) is not null)
        {
            return GraphError.NameTaken();
        }

        var asked = (call.Content["columns"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (asked.Select(ColumnDefinition.Problem).FirstOrDefault(problem => problem is not null) is { } problem)
        {
            return GraphError.Invalid(problem);
        }

        var made = ColumnDefinition.BuiltIn.Concat(asked.Select(ColumnDefinition.Whole)).ToList();
        if (made.GroupBy(column => column["name"]?.ToString(), StringComparer.OrdinalIgnoreCase).Any(same => same.Skip(1).Any()))
        {
            return GraphError.NameTaken();
        }

        if (TooManyIndexes(made.Count(column => ColumnRow.Flag(column, "indexed"))) is { } refusal)
        {
            return refusal;
        }

        var name = call.Content["name"]?.ToString() is { Length: > 0 } given ? given : displayName;
        var list = lists.Add(site, name, displayName, call.Content["description"]?.ToString() ?? "", template, call.Caller);
        foreach (var column in made)
        {
            columns.Add(list, column);
        }

        return GraphAnswer.Created(Json(call, list), $"{call.Root}/sites/{site.Id}/lists/{list.Id}");
    }

    private GraphAnswer Rename(GraphCall call, ListRow list)
    {
        var displayName = call.Content["displayName"]?.ToString() ?? list.DisplayName;
        if (lists.Find(list.Site, displayName) is { } other && other.Id != list.Id)
        {
            return GraphError.NameTaken();
        }

        lists.Rename(list, displayName, call.Content["description"]?.ToString() ?? list.Description, call.Caller);

        return lists.Find(list.Site, list.Id) is { } renamed ? GraphAnswer.Ok(Json(call, renamed)) : GraphError.NotFound();
    }

    private GraphAnswer Delete(ListRow list)
    {
        lists.Remove(list);
        columns.Forget(list);

        return GraphAnswer.NoContent();
    }

    private JsonObject Json(GraphCall call, ListRow list)
    {
        var json = Selection.Of(call, Expanded(call, list));
        json.Insert(0, "@odata.context", $"{call.Root}/$metadata#sites('{list.Site.Id}')/lists/$entity");

        return json;
    }

    private JsonObject Expanded(GraphCall call, ListRow list)
    {
        var json = list.ToJson();
        if (call.Query["expand"]?.Split(',').Contains("columns") is true)
        {
            json["columns"] = new JsonArray([.. columns.Of(list).Select(column => column.Definition.DeepClone())]);
        }

        return json;
    }
}
