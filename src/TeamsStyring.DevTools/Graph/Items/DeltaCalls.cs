using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Lists;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>What has changed in a list since a token: the latest state of each item, in the order of their changes.</summary>
internal sealed class DeltaCalls(ListCalls lists, ItemTable items, Troubles troubles)
{
    private const string WithToken = "/delta(token='";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "sites/{site}/lists/{list}/items/delta", "delta", 2, GraphRight.SiteRead, Answer) { CostOf = call => Token(call) is null ? 2 : 1 },
    ];

    /// <returns>The token, in whichever of the two ways it was written; null for none.</returns>
    public static string? Token(GraphCall call)
    {
        var path = Uri.UnescapeDataString(call.Path);
        var at = path.LastIndexOf(WithToken, StringComparison.OrdinalIgnoreCase);

        return at < 0 ? call.Query["token"] : path[(at + WithToken.Length)..].TrimEnd(')').TrimEnd('\'');
    }

    private GraphAnswer Answer(GraphCall call) => lists.ForList(call, list => Page(call, list, Token(call)));

    private GraphAnswer Page(GraphCall call, ListRow list, string? text)
    {
        if (text is "latest")
        {
            return GraphAnswer.Ok(Json(call, list, [], new DeltaToken(list.LastChange, list.LastChange, list.Epoch), isLast: true));
        }

        if (DeltaToken.Read(text, list.Id) is not { } token)
        {
            return GraphError.Invalid("The provided sync token is not valid.");
        }

        if (text is not null && (token.Epoch != list.Epoch || troubles.IsDeltaExpired))
        {
            return GraphError.Resync(Link(call, list, new DeltaToken(0, list.LastChange, list.Epoch)));
        }

        if (text is null)
        {
            token = new DeltaToken(0, list.LastChange, list.Epoch);
        }

        var size = call.Query.Number("top") is { } top ? Math.Clamp(top, 1, PageToken.MostItems) : PageToken.UsualItems;

        // Whoever starts afresh need not hear of what was gone before.
        var changed = items.Where(list, "Change > ?2 AND (Deleted = 0 OR Change > ?3) ORDER BY Change LIMIT ?4", token.After, token.Began, size + 1);
        var page = changed.Take(size).ToList();
        var next = token with { After = page.Count > 0 ? page[^1].Change : token.After };
        var isLast = changed.Count <= size;

        return GraphAnswer.Ok(Json(call, list, troubles.Repeat(page), isLast ? next with { After = list.LastChange, Began = list.LastChange } : next, isLast));
    }

    private static JsonObject Json(GraphCall call, ListRow list, IEnumerable<ItemRow> page, DeltaToken token, bool isLast) => new()
    {
        ["@odata.context"] = $"{call.Root}/$metadata#Collection(listItem)",
        [isLast ? "@odata.deltaLink" : "@odata.nextLink"] = Link(call, list, token),
        ["value"] = new JsonArray([.. page.Select(item => item.IsDeleted ? ItemJson.Gone(item) : ItemJson.Of(call, item))]),
    };

    private static string Link(GraphCall call, ListRow list, DeltaToken token)
        => $"{call.Root}/sites/{list.Site.Id}/lists/{list.Id}/items/delta{call.Query.With("token", token.Write(list.Id))}";
}
