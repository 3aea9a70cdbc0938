using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Filters;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>Many items at once, page by page: only by indexed columns, and in a large list only by what narrows it enough.</summary>
internal sealed class ItemQuery(ListCalls lists, ColumnTable columns, ItemTable items)
{
    private const int Threshold = 5_000;
    private const string WithoutIndex = "HonorNonIndexedQueriesWarningMayFailRandomly";

    public IEnumerable<GraphRoute> Routes =>
        [new("GET", "sites/{site}/lists/{list}/items", "items", 2, GraphRight.SiteRead, call => lists.ForList(call, list => Page(call, list)))];

    private GraphAnswer Page(GraphCall call, ListRow list)
    {
        if (call.Query["skip"] is not null || call.Query["orderby"] is not null)
        {
            return GraphError.Invalid("The query option is not supported. Follow @odata.nextLink.");
        }

        if (!PageToken.TryRead(call.Query["skiptoken"], list.Id, out var after))
        {
            return GraphError.Invalid("The skip token is not valid.");
        }

        var condition = new FilterCondition(firstValue: 2);
        if (call.Query["filter"] is { Length: > 0 } text)
        {
            if (GraphFilter.Parse(text) is not { } filter)
            {
                return GraphError.Invalid("Invalid filter clause");
            }

            if (Refused(call, list, filter) is { } refusal)
            {
                return refusal;
            }

            condition.Add(filter, columns.Of(list));
        }

        var size = call.Query.Number("top") is { } top ? Math.Clamp(top, 1, PageToken.MostItems) : PageToken.UsualItems;
        var (afterAt, sizeAt) = (condition.Values.Count + 2, condition.Values.Count + 3);
        var page = items.Where(list, $"Deleted = 0 AND {condition.Sql} AND Id > ?{afterAt} ORDER BY Id LIMIT ?{sizeAt}", [.. condition.Values, after, size + 1]);
        var json = new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#sites('{list.Site.Id}')/lists('{list.Id}')/items",
            ["value"] = new JsonArray([.. page.Take(size).Select(item => ItemJson.Of(call, item))]),
        };
        if (page.Count > size)
        {
            json["@odata.nextLink"] = $"{call.Root}{call.Path}{call.Query.With("$skiptoken", PageToken.Write(page[size - 1].Id, list.Id))}";
        }

        return GraphAnswer.Ok(json);
    }

    private GraphAnswer? Refused(GraphCall call, ListRow list, GraphFilter filter)
    {
        var isForced = call.Headers["Prefer"]?.Contains(WithoutIndex, StringComparison.OrdinalIgnoreCase) is true;
        var comparisons = filter.Comparisons.Select(comparison => (Comparison: comparison, Column: Named(list, comparison))).ToList();
        if (comparisons.FirstOrDefault(pair => pair.Column is null).Comparison is { } unknown)
        {
            return GraphError.Invalid($"Field '{unknown.Column ?? unknown.Property}' is not recognized");
        }

        if (!isForced && comparisons.FirstOrDefault(pair => pair.Column is { IsIndexed: false }).Column is { } bare)
        {
            return GraphError.NotIndexed(bare.Name);
        }

        return list.Items > Threshold && !Narrows(list, filter, comparisons[0]) ? GraphError.OverThreshold() : null;
    }

    private ColumnRow? Named(ListRow list, Comparison comparison)
        => columns.Of(list).FirstOrDefault(column => string.Equals(column.FieldName, comparison.Column, StringComparison.OrdinalIgnoreCase));

    /// <summary>A range over text has been seen to fail in a large list whatever it narrows to.</summary>
    private bool Narrows(ListRow list, GraphFilter filter, (Comparison Comparison, ColumnRow? Column) first)
    {
        if (first.Column is not { IsIndexed: true } column || (first.Comparison.IsRange && column.Facet is ColumnRow.Text))
        {
            return false;
        }

        var condition = new FilterCondition(firstValue: 2);
        condition.Add(filter is Joined { Operator: "or" } ? filter : first.Comparison, columns.Of(list));

        return items.Count(list, condition.Sql, [.. condition.Values]) <= Threshold;
    }
}
