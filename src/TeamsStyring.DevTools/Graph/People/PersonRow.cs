using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.People;

/// <summary>Somebody in the directory.</summary>
/// <param name="Definition">Every property that was loaded.</param>
internal sealed record PersonRow(string Id, string? Manager, byte[]? Photo, JsonObject Definition)
{
    /// <summary>What Graph shows unless something else is chosen; the department is not among it.</summary>
    private static readonly string[] Usual =
        ["businessPhones", "displayName", "givenName", "id", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName"];

    public string Text(string property) => Definition[property]?.ToString() ?? "";

    /// <param name="select">The query option; null for the usual properties.</param>
    public JsonObject ToJson(string? select)
    {
        var json = new JsonObject();
        foreach (var name in select?.Split(',', StringSplitOptions.TrimEntries) ?? Usual)
        {
            json[name] = Definition[name]?.DeepClone() ?? (name is "businessPhones" ? new JsonArray() : null);
        }

        json["id"] = Id;

        return json;
    }
}
