using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Trust;

/// <summary>The applications that somebody described through the control door. Others are taken for an administrator's.</summary>
internal sealed class ApplicationTable(GraphDatabase database)
{
    private static readonly string[] AdministratorRoles = ["Sites.FullControl.All", "User.Read.All", "GroupMember.Read.All", "TeamMember.Read.All"];

    /// <summary>What a person may do when they work in a list: as members of the site.</summary>
    public static IReadOnlyList<string> PersonRoles { get; } = ["Sites.Manage.All", "User.ReadBasic.All"];

    public void Describe(string id, JsonObject settings) => database.Write(
        "INSERT INTO Applications (Id, Settings) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET Settings = excluded.Settings",
        id,
        settings.ToJsonString());

    /// <returns>Empty for one that nobody described.</returns>
    public JsonObject Find(string id)
        => database.Text("SELECT Settings FROM Applications WHERE Id = ?1", id) is { } text && JsonNode.Parse(text) is JsonObject settings ? settings : [];

    public static IReadOnlyList<string> Roles(JsonObject application)
        => application["roles"] is JsonArray roles ? [.. roles.Select(role => role?.ToString() ?? "")] : AdministratorRoles;
}
