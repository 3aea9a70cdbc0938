using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Items;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>Columns: made, renamed, indexed. An index that is made late takes in the items that are there.</summary>
internal sealed class ColumnCalls(ListCalls lists, ColumnTable columns, ItemTable items)
{
    /// <summary>SharePoint adds no index to a list that holds more.</summary>
    private const int MostItemsToIndex = 20_000;

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "sites/{site}/lists/{list}/columns", "columns", 2, GraphRight.SiteRead, call => lists.ForList(call, list => All(call, list))),
        new("POST", "sites/{site}/lists/{list}/columns", "createColumn", 2, GraphRight.SiteManage, call => lists.ForList(call, list => Create(call, list))),
        new("GET", "sites/{site}/lists/{list}/columns/{column}", "column", 1, GraphRight.SiteRead, call => ForColumn(call, (_, column) => GraphAnswer.Ok(Json(column)))),
        new("PATCH", "sites/{site}/lists/{list}/columns/{column}", "updateColumn", 2, GraphRight.SiteManage, call => ForColumn(call, (list, column) => Change(call, list, column))),
        new("DELETE", "sites/{site}/lists/{list}/columns/{column}", "deleteColumn", 2, GraphRight.SiteManage, call => ForColumn(call, Delete)),
    ];

    private static JsonNode Json(ColumnRow column) => column.Definition.DeepClone();

    private GraphAnswer ForColumn(GraphCall call, Func<ListRow, ColumnRow, GraphAnswer> answer)
        => lists.ForList(call, list => columns.Find(list, call["column"]) is { } column ? answer(list, column) : GraphError.NotFound());

    private GraphAnswer All(GraphCall call, ListRow list) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.Root}/$metadata#sites('{list.Site.Id}')/lists('{list.Id}')/columns",
        ["value"] = new JsonArray([.. columns.Of(list).Select(column => Selection.Of(call, column.Definition))]),
    });

    private GraphAnswer Create(GraphCall call, ListRow list)
    {
        if (ColumnDefinition.Problem(call.Content) is { } problem)
        {
            return GraphError.Invalid(problem);
        }

        var definition = ColumnDefinition.Whole(call.Content);
        var name = definition["name"]?.ToString() ?? "";
        if (columns.Find(list, name) is not null)
        {
            return GraphError.NameTaken();
        }

        if (IndexRefused(list, ColumnRow.Flag(definition, "indexed")) is { } refusal)
        {
            return refusal;
        }

        var column = columns.Add(list, definition);

        return GraphAnswer.Created(Json(column), $"{call.Root}/sites/{list.Site.Id}/lists/{list.Id}/columns/{column.Id}");
    }

    private GraphAnswer Change(GraphCall call, ListRow list, ColumnRow column)
    {
        if (column.IsReadOnly)
        {
            return GraphError.Invalid("The column is read-only.");
        }

        if (ColumnRow.Facets.Any(facet => facet != column.Facet && call.Content.ContainsKey(facet)))
        {
            return GraphError.Invalid("The type of a column cannot be changed.");
        }

        var definition = column.Definition.DeepClone().AsObject();
        ColumnDefinition.Merge(definition, call.Content);
        (definition["id"], definition["name"]) = (column.Id, column.Name);
        var kind = column.Kind.DeepClone().AsObject();
        ColumnDefinition.Merge(kind, call.Content[column.Facet] as JsonObject ?? []);
        definition[column.Facet] = kind;
        if (ColumnDefinition.Fitting(definition, column.Facet) is { } problem)
        {
            return GraphError.Invalid(problem);
        }

        var becomesIndexed = ColumnRow.Flag(definition, "indexed") && !column.IsIndexed;
        if (IndexRefused(list, becomesIndexed) is { } refusal)
        {
            return refusal;
        }

        if (ColumnRow.Flag(definition, "enforceUniqueValues") && !column.IsUnique && items.HasRepeated(list, column))
        {
            return GraphError.Invalid("The column has duplicate values and cannot enforce unique values.");
        }

        columns.Change(list, column, definition);
        items.Index(list, column, becomesIndexed, isDropped: column.IsIndexed && !ColumnRow.Flag(definition, "indexed"));

        return columns.Find(list, column.Id) is { } changed ? GraphAnswer.Ok(Json(changed)) : GraphError.NotFound();
    }

    private GraphAnswer? IndexRefused(ListRow list, bool isAsked)
    {
        if (!isAsked)
        {
            return null;
        }

        return list.Items > MostItemsToIndex
            ? GraphError.OverThreshold()
            : ListCalls.TooManyIndexes(columns.Of(list).Count(column => column.IsIndexed) + 1);
    }

    private GraphAnswer Delete(ListRow list, ColumnRow column)
    {
        if (column.IsReadOnly || column.Name is "Title")
        {
            return GraphError.Invalid("The column cannot be deleted.");
        }

        columns.Remove(list, column);

        return GraphAnswer.NoContent();
    }
}
