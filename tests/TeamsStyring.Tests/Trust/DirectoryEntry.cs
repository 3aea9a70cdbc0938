using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Trust;

/// <summary>Somebody in a kommune's directory.</summary>
internal sealed record DirectoryEntry(string Id, string Name)
{
    public string Title { get; init; } = "";

    public string Department { get; init; } = "";

    public string Language { get; init; } = "";

    public bool IsGuest { get; init; }

    public bool IsEnabled { get; init; } = true;

    public byte[]? Photo { get; init; }

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["displayName"] = Name,
        ["jobTitle"] = Title,
        ["department"] = Department,
        ["preferredLanguage"] = Language,
        ["userType"] = IsGuest ? "Guest" : "Member",
        ["accountEnabled"] = IsEnabled,
    };

    /// <summary>As Graph would: by the beginning of a word of the name, or by the whole name.</summary>
    public bool Answers(string search, string filter)
        => search.Length > 0
            ? Name.Split(' ').Any(word => word.StartsWith(search.Trim('"').Split(':')[^1], StringComparison.OrdinalIgnoreCase))
            : filter == $"displayName eq '{Name.Replace("'", "''", StringComparison.Ordinal)}'";
}
