using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Sites;

/// <param name="Roles">With spaces between.</param>
internal sealed record SitePermission(string Id, string AppId, string AppName, string Roles)
{
    public static bool IsRole(string role) => role is "read" or "write" or "owner" or "fullcontrol";

    public JsonObject ToJson()
    {
        JsonObject Application() => new() { ["application"] = new JsonObject { ["id"] = AppId, ["displayName"] = AppName } };

        return new JsonObject
        {
            ["id"] = Id,
            ["roles"] = new JsonArray([.. Roles.Split(' ').Select(role => (JsonNode)role)]),
            ["grantedToIdentities"] = new JsonArray(Application()),
            ["grantedToIdentitiesV2"] = new JsonArray(Application()),
        };
    }
}
