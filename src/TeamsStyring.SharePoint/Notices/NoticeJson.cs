using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.SharePoint.Notices;

/// <summary>Reads a delivery of notices. What cannot be read is left out: the sender has no use for being told.</summary>
public static class NoticeJson
{
    private const int Deepest = 16;

    public static async Task<IReadOnlyList<Notice>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            var delivery = await JsonNode.ParseAsync(body, documentOptions: new JsonDocumentOptions { MaxDepth = Deepest }, cancellationToken: cancellationToken);

            return [.. (((delivery as JsonObject)?["value"] as JsonArray) ?? []).OfType<JsonObject>().Select(Read)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Notice Read(JsonObject notice) => new(
        ListItemJson.Text(notice["subscriptionId"]),
        ListItemJson.Text(notice["clientState"]),
        ListItemJson.Text(notice["tenantId"]),
        ListItemJson.Text(notice["lifecycleEvent"]));
}
