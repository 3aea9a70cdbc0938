using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// Reads items by ourselves: the SDK's model makes a date of every text that looks like one and a number of every id, and what people wrote in a column would
/// not come back as they wrote it.
/// </summary>
internal static class ListItemJson
{
    public static async Task<ChangePage> ReadPageAsync(Stream body, CancellationToken cancellationToken)
    {
        var page = await ObjectAsync(body, cancellationToken);
        var items = page["value"] is JsonArray array ? array.OfType<JsonObject>().Select(Read).ToList() : throw new JsonException("A page without rows.");

        return new ChangePage(items, Link(page, "@odata.nextLink"), Link(page, "@odata.deltaLink"));
    }

    public static async Task<ListItemRead> ReadAsync(Stream body, CancellationToken cancellationToken) => Read(await ObjectAsync(body, cancellationToken));

    public static ListItemRead Read(JsonObject item)
    {
        var fields = item["fields"] as JsonObject ?? [];
        item.Remove("fields");

        return new ListItemRead(
            Text(item["id"]),
            Text(item["eTag"]) is { Length: > 0 } tag ? tag : Text(fields["@odata.etag"]),
            DateTimeOffset.TryParse(Text(item["lastModifiedDateTime"]), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
            Name(item["lastModifiedBy"] as JsonObject),
            Text(item["webUrl"]),
            item["deleted"] is JsonObject,
            fields);
    }

    public static async Task<JsonObject> ObjectAsync(Stream body, CancellationToken cancellationToken)
        => await JsonNode.ParseAsync(body, cancellationToken: cancellationToken) as JsonObject ?? throw new JsonException("Graph answered no object.");

    public static string Text(JsonNode? node) => node is JsonValue value ? value.TryGetValue<string>(out var text) ? text : value.ToJsonString() : "";

    private static Uri? Link(JsonObject page, string name) => Uri.TryCreate(Text(page[name]), UriKind.Absolute, out var link) ? link : null;

    private static string Name(JsonObject? by)
        => by is null ? "" : Text((by["user"] as JsonObject)?["displayName"]) is { Length: > 0 } person ? person : Text((by["application"] as JsonObject)?["displayName"]);
}
