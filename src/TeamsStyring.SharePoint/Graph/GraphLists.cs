using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>The few calls that the lists of one site need.</summary>
/// <param name="siteId">As Graph writes it, <c>host,collection,web</c>; or <c>root</c>.</param>
public sealed class GraphLists(GraphCalls calls, string siteId)
{
    /// <summary>The largest page of changes; fewer requests, and still some hundred kilobytes.</summary>
    private const int Page = 1000;

    /// <summary>The site, as Graph writes it.</summary>
    public string SiteId => siteId;

    public Task<GraphAnswer<Site>> ReadSiteAsync(CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Single, repeatable: true, limited => calls.Client.Sites[siteId].GetAsync(cancellationToken: limited), cancellationToken);

    /// <returns>All lists of the site, also those that are not ours.</returns>
    public async Task<GraphAnswer<List[]>> ReadListsAsync(CancellationToken cancellationToken)
    {
        List<List> all = [];
        var lists = calls.Client.Sites[siteId].Lists;
        for (string? next = ""; next is not null;)
        {
            var at = next;
            var answer = await calls.AskAsync(
                GraphCost.Many,
                repeatable: true,
                limited => at.Length == 0 ? lists.GetAsync(cancellationToken: limited) : lists.WithUrl(Own(at)).GetAsync(cancellationToken: limited),
                cancellationToken);
            if (!answer.Is(out var page, out var fault))
            {
                return fault;
            }

            all.AddRange(page.Value ?? []);
            next = page.OdataNextLink;
        }

        return all.ToArray();
    }

    public Task<GraphAnswer<List>> CreateListAsync(List list, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Many, repeatable: false, limited => calls.Client.Sites[siteId].Lists.PostAsync(list, cancellationToken: limited), cancellationToken);

    public Task<GraphAnswer<List>> ReadListAsync(string listId, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Single, repeatable: true, limited => calls.Client.Sites[siteId].Lists[listId].GetAsync(cancellationToken: limited), cancellationToken);

    /// <param name="change">Only what is to be other than before.</param>
    public Task<GraphAnswer<List>> ChangeListAsync(string listId, List change, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Many, repeatable: true, limited => calls.Client.Sites[siteId].Lists[listId].PatchAsync(change, cancellationToken: limited), cancellationToken);

    public Task<GraphAnswer<ColumnDefinitionCollectionResponse>> ReadColumnsAsync(string listId, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Many, repeatable: true, limited => calls.Client.Sites[siteId].Lists[listId].Columns.GetAsync(cancellationToken: limited), cancellationToken);

    public Task<GraphAnswer<ColumnDefinition>> AddColumnAsync(string listId, ColumnDefinition column, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Many, repeatable: false, limited => calls.Client.Sites[siteId].Lists[listId].Columns.PostAsync(column, cancellationToken: limited), cancellationToken);

    /// <param name="change">Only what is to be other than before.</param>
    public Task<GraphAnswer<ColumnDefinition>> ChangeColumnAsync(string listId, string columnId, ColumnDefinition change, CancellationToken cancellationToken)
        => calls.AskAsync(
            GraphCost.Many, repeatable: true, limited => calls.Client.Sites[siteId].Lists[listId].Columns[columnId].PatchAsync(change, cancellationToken: limited), cancellationToken);

    /// <param name="from">Where the last reading ended or a page said to go on; <see langword="null"/> to read everything.</param>
    /// <returns>A page of changes with all columns; <see cref="GraphFault.Gone"/> when <paramref name="from"/> has ended.</returns>
    public Task<GraphAnswer<ChangePage>> ReadChangesAsync(string listId, Uri? from, CancellationToken cancellationToken)
        => calls.AskAsync(
            from is null ? GraphCost.Many : GraphCost.Single,
            repeatable: true,
            async limited =>
            {
                var request = calls.Client.Sites[siteId].Lists[listId].Items.Delta.ToGetRequestInformation(asked => (asked.QueryParameters.Expand, asked.QueryParameters.Top) = (["fields"], Page));
                if (from is not null)
                {
                    request.URI = new Uri(Own(from.AbsoluteUri));
                }

                await using var body = await calls.ReadAsync(request, limited);

                return body is null ? null : await ListItemJson.ReadPageAsync(body, limited);
            },
            cancellationToken);

    public Task<GraphAnswer<ListItemRead>> ReadItemAsync(string listId, string itemId, CancellationToken cancellationToken)
        => calls.AskAsync(
            GraphCost.Single,
            repeatable: true,
            async limited =>
            {
                var request = calls.Client.Sites[siteId].Lists[listId].Items[itemId].ToGetRequestInformation(asked => asked.QueryParameters.Expand = ["fields"]);
                await using var body = await calls.ReadAsync(request, limited);

                return body is null ? null : await ListItemJson.ReadAsync(body, limited);
            },
            cancellationToken);

    /// <returns>Every item with the value in an indexed column: none, one, or – where people took away what makes it unique – several.</returns>
    public Task<GraphAnswer<ChangePage>> FindItemsAsync(string listId, string column, string value, CancellationToken cancellationToken)
        => calls.AskAsync(
            GraphCost.Many,
            repeatable: true,
            async limited =>
            {
                var request = calls.Client.Sites[siteId].Lists[listId].Items.ToGetRequestInformation(
                    asked => (asked.QueryParameters.Expand, asked.QueryParameters.Filter) = (["fields"], $"fields/{column} eq '{value.Replace("'", "''", StringComparison.Ordinal)}'"));
                await using var body = await calls.ReadAsync(request, limited);

                return body is null ? null : await ListItemJson.ReadPageAsync(body, limited);
            },
            cancellationToken);

    /// <summary>Writes up to twenty rows in one batch.</summary>
    /// <returns>For each row, in their order, what became of it; or why the batch as a whole was not taken.</returns>
    public async Task<GraphAnswer<GraphAnswer<RowWritten>[]>> WriteAsync(IReadOnlyList<RowToWrite> rows, CancellationToken cancellationToken)
    {
        var answer = await GraphBatch.SendAsync(calls, [.. rows.Select(Part)], cancellationToken);

        return answer.Is(out var parts, out var fault) ? parts.Zip(rows, Written).ToArray() : fault;
    }

    private static GraphAnswer<RowWritten> Written(GraphAnswer<JsonObject> part, RowToWrite row)
    {
        if (!part.Is(out var body, out var fault))
        {
            return fault;
        }

        // A new item comes whole, a changed one as its fields alone.
        var item = row.ItemId is null ? ListItemJson.Read(body) : ListItemJson.Read(new JsonObject { ["id"] = row.ItemId, ["fields"] = body.DeepClone() });

        return new RowWritten(item.Id, item.ETag);
    }

    private BatchPart Part(RowToWrite row)
    {
        var items = $"/sites/{Uri.EscapeDataString(siteId)}/lists/{Uri.EscapeDataString(row.ListId)}/items";

        return row.ItemId is { } item
            ? new BatchPart(HttpMethod.Patch, $"{items}/{Uri.EscapeDataString(item)}/fields", row.IfMatch, row.Fields, GraphCost.Many)
            : new BatchPart(HttpMethod.Post, items, null, new JsonObject { ["fields"] = row.Fields.DeepClone() }, GraphCost.Many);
    }

    // A link carries our token to wherever it points.
    private string Own(string link)
        => Uri.TryCreate(link, UriKind.Absolute, out var uri) && Uri.Compare(uri, calls.Address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
            ? link
            : throw new HttpRequestException("Graph named a page outside of itself.");
}
