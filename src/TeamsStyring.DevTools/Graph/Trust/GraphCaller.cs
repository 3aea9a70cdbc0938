using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Trust;

/// <summary>Whoever holds the token: an application alone, or a person through one.</summary>
/// <param name="UserId">Null for an application alone.</param>
/// <param name="Roles">The token's roles, or the scopes a person's token has.</param>
internal sealed record GraphCaller(string AppId, string AppName, string? UserId, string UserName, IReadOnlyList<string> Roles, string Tenant)
{
    /// <summary>As <c>createdBy</c> and <c>lastModifiedBy</c> show it.</summary>
    public JsonObject Identity => UserId is null
        ? new JsonObject { ["application"] = new JsonObject { ["id"] = AppId, ["displayName"] = AppName } }
        : new JsonObject { ["user"] = new JsonObject { ["id"] = UserId, ["displayName"] = UserName } };
}
