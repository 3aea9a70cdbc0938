using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Lists;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>Items one at a time: made, read, changed, deleted.</summary>
internal sealed class ItemCalls(ListCalls lists, ColumnTable columns, ItemTable items, Troubles troubles)
{
    public IEnumerable<GraphRoute> Routes =>
    [
        new("POST", "sites/{site}/lists/{list}/items", "createItem", 2, GraphRight.SiteWrite, call => lists.ForList(call, list => Create(call, list))),
        new("GET", "sites/{site}/lists/{list}/items/{item}", "item", 1, GraphRight.SiteRead, call => ForItem(call, item => GraphAnswer.Ok(ItemJson.Single(call, item)))),
        new("PATCH", "sites/{site}/lists/{list}/items/{item}", "updateItem", 2, GraphRight.SiteWrite, call => ForItem(call, item => ChangeWhole(call, item))),
        new("DELETE", "sites/{site}/lists/{list}/items/{item}", "deleteItem", 2, GraphRight.SiteWrite, call => ForItem(call, item => Delete(call, item))),
        new("GET", "sites/{site}/lists/{list}/items/{item}/fields", "item", 1, GraphRight.SiteRead, call => ForItem(call, item => GraphAnswer.Ok(ItemJson.FieldsAlone(call, item)))),
        new("PATCH", "sites/{site}/lists/{list}/items/{item}/fields", "updateItem", 2, GraphRight.SiteWrite, call => ForItem(call, item => ChangeFields(call, item))),
    ];

    public GraphAnswer ForItem(GraphCall call, Func<ItemRow, GraphAnswer> answer) => lists.ForList(
        call,
        list => long.TryParse(call["item"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && items.Find(list, id) is { IsDeleted: false } item
            ? answer(item)
            : GraphError.NotFound("The specified item was not found."));

    private GraphAnswer Create(GraphCall call, ListRow list)
    {
        var fields = new JsonObject();
        if (FieldRule.Write(columns.Of(list), call.Content["fields"] as JsonObject ?? [], fields) is { } refusal)
        {
            return refusal;
        }

        if (items.Taken(list, fields, but: 0) is { } column)
        {
            return GraphError.Duplicate(troubles.IsConflictTold ? 409 : 400, column.Name);
        }

        var item = items.Add(list, fields, call.Caller.Identity);

        return GraphAnswer.Created(ItemJson.Whole(call, item), $"{call.Root}/sites/{list.Site.Id}/lists/{list.Id}/items/{item.Number}").And("ETag", item.ETag);
    }

    private GraphAnswer ChangeFields(GraphCall call, ItemRow item)
        => Change(call, item, call.Content, changed => GraphAnswer.Ok(ItemJson.FieldsAlone(call, changed)).And("ETag", changed.ETag));

    private GraphAnswer ChangeWhole(GraphCall call, ItemRow item)
        => Change(call, item, call.Content["fields"] as JsonObject ?? [], changed => GraphAnswer.Ok(ItemJson.Whole(call, changed)).And("ETag", changed.ETag));

    private GraphAnswer Change(GraphCall call, ItemRow item, JsonObject asked, Func<ItemRow, GraphAnswer> answer)
    {
        if (ChangedMeanwhile(call, item) is { } conflict)
        {
            return conflict;
        }

        var fields = item.Fields.DeepClone().AsObject();
        if (FieldRule.Write(columns.Of(item.List), asked, fields) is { } refusal)
        {
            return refusal;
        }

        return items.Taken(item.List, fields, item.Id) is { } column
            ? GraphError.Duplicate(troubles.IsConflictTold ? 409 : 400, column.Name)
            : answer(items.Change(item, fields, call.Caller.Identity));
    }

    private GraphAnswer Delete(GraphCall call, ItemRow item)
    {
        if (ChangedMeanwhile(call, item) is { } conflict)
        {
            return conflict;
        }

        items.SetDeleted(item, isDeleted: true);

        return GraphAnswer.NoContent();
    }

    /// <summary>Two answers have been seen for the same thing; a client must know both.</summary>
    private GraphAnswer? ChangedMeanwhile(GraphCall call, ItemRow item) => call.Headers["If-Match"] is { Length: > 0 } expected && expected is not "*" && expected != item.ETag
        ? troubles.IsConflictTold ? GraphError.Modified() : GraphError.ETagDiffers()
        : null;
}
