using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>What SharePoint lets stand in a field.</summary>
internal static class FieldRule
{
    private const int SingleLine = 255;

    private static readonly TimeZoneInfo SiteZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>Writes what was asked for into an item's fields.</summary>
    /// <returns>What is wrong with it, or null when it was written.</returns>
    public static GraphAnswer? Write(IReadOnlyList<ColumnRow> columns, JsonObject asked, JsonObject fields)
    {
        foreach (var (name, value) in asked.Where(field => !field.Key.Contains('@', StringComparison.Ordinal)))
        {
            if (columns.FirstOrDefault(column => string.Equals(column.FieldName, name, StringComparison.Ordinal)) is not { } column)
            {
                return GraphError.Invalid($"Field '{name}' is not recognized");
            }

            if (column.IsReadOnly)
            {
                return GraphError.Invalid($"Field '{name}' is read-only");
            }

            // An empty text is nothing: what is empty is left out when it is read.
            if (value is null || (value.GetValueKind() is JsonValueKind.String && value.ToString().Length is 0))
            {
                fields.Remove(name);
            }
            else if (Stored(column, value, asked) is { } stored)
            {
                fields[name] = stored;
            }
            else
            {
                return Wrong(column, value);
            }
        }

        return null;
    }

    /// <summary>How a value is compared: as text, as a number, or as 0 and 1.</summary>
    public static object? Indexed(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.ToString(),
        JsonValueKind.Number => value.GetValue<double>(),
        JsonValueKind.True => 1L,
        JsonValueKind.False => 0L,
        _ => null,
    };

    private static JsonNode? Stored(ColumnRow column, JsonNode value, JsonObject asked) => (column.Facet, value.GetValueKind()) switch
    {
        ("text", JsonValueKind.String) => column.HasMultipleLines || value.ToString().Length <= SingleLine && !value.ToString().Contains('\n') ? value.DeepClone() : null,
        ("choice", JsonValueKind.String) => IsChoice(column, value) ? value.DeepClone() : null,
        ("choice", JsonValueKind.Array) => asked.ContainsKey($"{column.Name}@odata.type") && value.AsArray().All(one => one is not null && IsChoice(column, one)) ? value.DeepClone() : null,
        ("number" or "currency", JsonValueKind.Number) => IsWithin(column, value.GetValue<double>()) ? JsonValue.Create(value.GetValue<double>()) : null,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => value.DeepClone(),
        ("dateTime", JsonValueKind.String) => Instant(column, value.ToString()),
        ("lookup" or "personOrGroup", JsonValueKind.String) => long.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? value.DeepClone() : null,
        ("hyperlinkOrPicture", JsonValueKind.Object) => value.DeepClone(),
        _ => null,
    };

    private static bool IsChoice(ColumnRow column, JsonNode value)
        => ColumnRow.Flag(column.Kind, "allowTextEntry") || (column.Kind["choices"] as JsonArray ?? []).Any(choice => choice?.ToString() == value.ToString());

    private static bool IsWithin(ColumnRow column, double value)
        => (column.Kind["minimum"]?.GetValue<double>() ?? double.MinValue) <= value && value <= (column.Kind["maximum"]?.GetValue<double>() ?? double.MaxValue);

    /// <summary>A day without a time is the site's midnight, and comes back as that instant in UTC: the evening before.</summary>
    private static JsonValue? Instant(ColumnRow column, string text)
    {
        if (!GraphTime.TryRead(text, out var instant))
        {
            return null;
        }

        if (column.Kind["format"]?.ToString() is "dateOnly")
        {
            var midnight = TimeZoneInfo.ConvertTime(instant, SiteZone).Date;
            instant = new DateTimeOffset(midnight, SiteZone.GetUtcOffset(midnight));
        }

        return JsonValue.Create(GraphTime.Text(instant));
    }

    private static GraphAnswer Wrong(ColumnRow column, JsonNode value) => (column.Facet, value.GetValueKind()) switch
    {
        ("text", JsonValueKind.String) => GraphError.Invalid("Invalid text value.\n\nA text field contains invalid data. Please check the value and try again."),
        ("choice", JsonValueKind.String) => GraphError.Invalid($"The value of the field '{column.Name}' is not one of its choices."),
        ("lookup" or "personOrGroup", _) => GraphError.Of(400, "generalException", "General exception while processing"),
        _ => GraphError.Invalid($"Cannot convert the value of the field '{column.Name}' to the expected type."),
    };
}
