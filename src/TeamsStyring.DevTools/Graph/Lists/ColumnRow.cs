using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>A column of a list.</summary>
/// <param name="Number">Its place, and what its values are indexed under.</param>
internal sealed record ColumnRow(int Number, string Id, string Name, bool IsIndexed, JsonObject Definition)
{
    public const string Text = "text";
    public const string Choice = "choice";

    /// <summary>What the column is: exactly one of these stands in its definition.</summary>
    public static IReadOnlyList<string> Facets { get; } =
        ["text", "choice", "number", "boolean", "dateTime", "lookup", "personOrGroup", "hyperlinkOrPicture", "currency", "calculated", "geolocation", "term", "thumbnail", "contentApprovalStatus"];

    public string Facet => Facets.FirstOrDefault(Definition.ContainsKey) ?? Text;

    public JsonObject Kind => Definition[Facet] as JsonObject ?? [];

    public string DisplayName => Definition["displayName"]?.ToString() ?? Name;

    public bool IsUnique => Is("enforceUniqueValues");

    public bool IsReadOnly => Is("readOnly");

    public bool HasMultipleLines => Flag(Kind, "allowMultipleLines");

    public bool IsPerson => Facet is "personOrGroup" or "lookup";

    /// <summary>What stands in an item's fields.</summary>
    public string FieldName => IsPerson ? $"{Name}LookupId" : Name;

    public static bool Flag(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    private bool Is(string name) => Flag(Definition, name);
}
