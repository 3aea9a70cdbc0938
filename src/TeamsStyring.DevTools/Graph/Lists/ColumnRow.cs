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

    // All of these are asked of every column with every item that is written, and a definition never changes: a changed column is a new row.
    public string Facet { get; } = FacetOf(Definition);

    public JsonObject Kind { get; } = Definition[FacetOf(Definition)] as JsonObject ?? [];

    public bool IsUnique { get; } = Flag(Definition, "enforceUniqueValues");

    public bool IsReadOnly { get; } = Flag(Definition, "readOnly");

    public bool IsPerson { get; } = IsPersonal(Definition);

    /// <summary>What stands in an item's fields.</summary>
    public string FieldName { get; } = IsPersonal(Definition) ? $"{Name}LookupId" : Name;

    public string DisplayName => Definition["displayName"]?.ToString() ?? Name;

    public bool HasMultipleLines => Flag(Kind, "allowMultipleLines");

    public static bool Flag(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    private static string FacetOf(JsonObject definition) => Facets.FirstOrDefault(definition.ContainsKey) ?? Text;

    private static bool IsPersonal(JsonObject definition) => FacetOf(definition) is "personOrGroup" or "lookup";
}
