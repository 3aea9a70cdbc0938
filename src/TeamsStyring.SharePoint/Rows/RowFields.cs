using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>A row as the list has it: a text for every column by internal name. An empty column and one that is absent are the same, as they are in SharePoint.</summary>
public sealed class RowFields
{
    private const string Yes = "true";

    // Readable to whoever opens the database, and a third shorter than with every letter outside ASCII as a number.
    private static readonly JsonSerializerOptions Stored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <returns>What stands in the column; empty when nothing does.</returns>
    public string this[string column]
    {
        get => _values.GetValueOrDefault(column, "");
        set
        {
            if (value.Length == 0)
            {
                _values.Remove(column);
            }
            else
            {
                _values[column] = value;
            }
        }
    }

    public bool Flag(string column) => this[column] == Yes;

    /// <returns>The item's fields, those of them that the list's schema knows.</returns>
    public static RowFields OfItem(ListSchema schema, JsonObject item)
    {
        var fields = new RowFields();
        foreach (var column in schema.Columns)
        {
            fields[column.Name] = Text(item[column.Name]);
        }

        return fields;
    }

    /// <returns>What <see cref="ToStored"/> wrote; no fields for an empty text.</returns>
    public static RowFields OfStored(string stored)
    {
        var fields = new RowFields();
        foreach (var (column, value) in stored.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(stored, Stored) ?? [])
        {
            fields[column] = value;
        }

        return fields;
    }

    public static string YesOrNo(bool value) => value ? Yes : "";

    public RowFields Copy()
    {
        var copy = new RowFields();
        foreach (var (column, value) in _values)
        {
            copy._values.Add(column, value);
        }

        return copy;
    }

    public string ToStored() => JsonSerializer.Serialize(_values, Stored);

    /// <returns>What Graph is to be sent: all that is filled in or, when the item is known, only what is to be other than it is.</returns>
    public JsonObject ToGraph(ListSchema schema, RowFields? item)
    {
        JsonObject body = [];
        foreach (var column in schema.Columns)
        {
            var value = this[column.Name];
            if (item is null ? value.Length > 0 : !ColumnValues.IsExactly(column, value, item[column.Name]))
            {
                body[column.Name] = Node(column, value);
            }
        }

        return body;
    }

    /// <returns>Changes exactly when somebody changes what the row says by itself.</returns>
    public string Fingerprint(ListSchema schema)
    {
        var content = new StringBuilder();
        foreach (var column in schema.Columns.Where(column => column.IsContent || column.Kind is ColumnKind.Name or ColumnKind.Names))
        {
            content.Append(ColumnValues.Plain(column, this[column.Name])).Append('\u001f');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 8));
    }

    private static JsonValue? Node(ListColumn column, string value) => column.Kind switch
    {
        ColumnKind.Flag => JsonValue.Create(value == Yes),
        _ when value.Length == 0 => null,
        ColumnKind.Number when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(value),
    };

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonArray several => string.Join('\n', several.Select(Text)),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => ColumnValues.Lines(node.GetValue<string>()),
            JsonValueKind.True => Yes,
            JsonValueKind.Number => WithoutTrailingZeros(node.ToJsonString()),
            _ => "",
        },
    };

    // A number column gives 2026 back as 2026.0.
    private static string WithoutTrailingZeros(string number)
        => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.############################", CultureInfo.InvariantCulture) : number;
}
