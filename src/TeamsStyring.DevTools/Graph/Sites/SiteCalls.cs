using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.DevTools.Graph.Sites;

/// <summary>Sites, and who may do what on them.</summary>
internal sealed class SiteCalls(SiteTable sites, PermissionTable permissions)
{
    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "sites/{site}", "site", 1, GraphRight.SiteRead, call => ForSite(call, site => GraphAnswer.Ok(site.ToJson(call.Root)))),
        new("GET", "sites/{site}/permissions", "permissions", 5, GraphRight.SiteFullControl, call => ForSite(call, site => List(call, site))),
        new("POST", "sites/{site}/permissions", "permissions", 5, GraphRight.SiteFullControl, call => ForSite(call, site => Grant(call, site))),
        new("PATCH", "sites/{site}/permissions/{permission}", "permissions", 5, GraphRight.SiteFullControl, call => ForSite(call, site => Change(call, site))),
        new("DELETE", "sites/{site}/permissions/{permission}", "permissions", 5, GraphRight.SiteFullControl, call => ForSite(call, site => Withdraw(call, site))),
    ];

    public GraphAnswer ForSite(GraphCall call, Func<SiteRow, GraphAnswer> answer)
        => sites.Find(call["site"]) is { } site ? answer(site) : GraphError.NotFound("Requested site could not be found");

    private static string? Roles(GraphCall call)
    {
        var roles = (call.Content["roles"] as JsonArray ?? []).Select(role => role?.ToString() ?? "").ToList();

        return roles.Count > 0 && roles.All(SitePermission.IsRole) ? string.Join(' ', roles) : null;
    }

    private static JsonObject? Application(JsonNode? identity) => identity?["application"] as JsonObject;

    private GraphAnswer List(GraphCall call, SiteRow site) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.Root}/$metadata#sites('{site.Id}')/permissions",
        ["value"] = new JsonArray([.. permissions.On(site).Select(permission => permission.ToJson())]),
    });

    private GraphAnswer Grant(GraphCall call, SiteRow site)
    {
        // The older documents write grantedToIdentities, the newer grantedTo; Graph takes both.
        var application = (call.Content["grantedToIdentities"] as JsonArray ?? call.Content["grantedToIdentitiesV2"] as JsonArray)?.Select(Application).FirstOrDefault()
            ?? Application(call.Content["grantedTo"]) ?? Application(call.Content["grantedToV2"]);
        if (Roles(call) is not { } roles || application?["id"]?.ToString() is not { Length: > 0 } id)
        {
            return GraphError.Invalid("One of the provided arguments is not acceptable.");
        }

        var permission = permissions.Grant(site, id, application["displayName"]?.ToString() ?? id, roles);

        return GraphAnswer.Created(permission.ToJson(), $"{call.Root}/sites/{site.Id}/permissions/{permission.Id}");
    }

    private GraphAnswer Change(GraphCall call, SiteRow site)
    {
        if (Roles(call) is not { } roles)
        {
            return GraphError.Invalid("One of the provided arguments is not acceptable.");
        }

        return permissions.Change(site, call["permission"], roles)
            ? GraphAnswer.Ok(permissions.On(site).First(permission => permission.Id == call["permission"]).ToJson())
            : GraphError.NotFound();
    }

    private GraphAnswer Withdraw(GraphCall call, SiteRow site)
        => permissions.Withdraw(site, call["permission"]) ? GraphAnswer.NoContent() : GraphError.NotFound();
}
