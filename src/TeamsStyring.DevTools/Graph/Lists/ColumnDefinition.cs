using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>A column's definition as it was asked for, made whole or refused.</summary>
internal static class ColumnDefinition
{
    /// <summary>What SharePoint puts into every list.</summary>
    public static IEnumerable<JsonObject> BuiltIn =>
    [
        Whole(new JsonObject { ["name"] = "Title", ["required"] = false, [ColumnRow.Text] = new JsonObject() }),
        ReadOnly("ContentType", "Content Type", ColumnRow.Text),
        ReadOnly("Modified", "Modified", "dateTime"),
        ReadOnly("Created", "Created", "dateTime"),
        ReadOnly("Author", "Created By", "personOrGroup"),
        ReadOnly("Editor", "Modified By", "personOrGroup"),
        ReadOnly("_UIVersionString", "Version", ColumnRow.Text),
        ReadOnly("Attachments", "Attachments", "boolean"),
    ];

    /// <returns>What is wrong, or null.</returns>
    public static string? Problem(JsonObject asked)
    {
        var facets = ColumnRow.Facets.Where(asked.ContainsKey).ToList();
        if (asked["name"]?.ToString() is not { Length: > 0 })
        {
            return "The property 'name' is required.";
        }

        if (facets is not [var facet])
        {
            return "A column must have exactly one type.";
        }

        return Fitting(asked, facet);
    }

    /// <summary>What an index or a unique column asks of the rest of the definition.</summary>
    public static string? Fitting(JsonObject definition, string facet)
    {
        var isIndexed = ColumnRow.Flag(definition, "indexed");
        if (ColumnRow.Flag(definition, "enforceUniqueValues") && !isIndexed)
        {
            return "A column that enforces unique values must be indexed.";
        }

        var isIndexable = facet is "choice" or "number" or "boolean" or "dateTime" or "lookup" or "personOrGroup" or "currency"
            || (facet is ColumnRow.Text && !ColumnRow.Flag(definition[facet] as JsonObject ?? [], "allowMultipleLines"));

        return isIndexed && !isIndexable ? "This type of column cannot be indexed." : null;
    }

    /// <returns>The definition with everything that Graph shows of a column.</returns>
    public static JsonObject Whole(JsonObject asked)
    {
        var name = SafeName(asked["name"]?.ToString() ?? "");
        var facet = ColumnRow.Facets.First(asked.ContainsKey);
        var whole = new JsonObject
        {
            ["columnGroup"] = "Custom Columns",
            ["description"] = "",
            ["displayName"] = asked["name"]?.ToString(),
            ["enforceUniqueValues"] = false,
            ["hidden"] = false,
            ["indexed"] = false,
            ["readOnly"] = false,
            ["required"] = false,
        };
        Merge(whole, asked);
        whole["name"] = name;
        var kind = Defaults(facet);
        Merge(kind, asked[facet] as JsonObject ?? []);
        whole[facet] = kind;

        return whole;
    }

    public static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (name, value) in from.Where(property => !property.Key.StartsWith('@')))
        {
            into[name] = value?.DeepClone();
        }
    }

    /// <summary>An internal name has no spaces: they are written as their character codes.</summary>
    private static string SafeName(string name)
        => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' ? letter.ToString() : $"_x{(int)letter:x4}_"));

    private static JsonObject Defaults(string facet) => facet switch
    {
        "text" => new JsonObject { ["allowMultipleLines"] = false, ["appendChangesToExistingText"] = false, ["linesForEditing"] = 0, ["maxLength"] = 255 },
        "choice" => new JsonObject { ["allowTextEntry"] = false, ["choices"] = new JsonArray(), ["displayAs"] = "dropDownMenu" },
        "number" => new JsonObject { ["decimalPlaces"] = "automatic", ["displayAs"] = "number" },
        "dateTime" => new JsonObject { ["displayAs"] = "default", ["format"] = "dateTime" },
        "personOrGroup" => new JsonObject { ["allowMultipleSelection"] = false, ["chooseFromType"] = "peopleOnly", ["displayAs"] = "nameWithPresence" },
        _ => [],
    };

    private static JsonObject ReadOnly(string name, string displayName, string facet)
        => Whole(new JsonObject { ["name"] = name, ["displayName"] = displayName, ["readOnly"] = true, [facet] = new JsonObject() });
}
