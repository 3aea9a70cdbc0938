using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Documentation;

/// <summary>A message in Teams as it is kept: its words without markup, and where it stands.</summary>
internal sealed partial record WrittenMessage(string Id, string Text, string Link)
{
    /// <param name="payload">The message as Teams hands it to a command on it.</param>
    public static WrittenMessage Of(JsonObject? payload)
    {
        var body = payload?["body"] as JsonObject;
        var content = Words(body?["content"]) ?? "";
        var text = string.Equals(Words(body?["contentType"]), "text", StringComparison.OrdinalIgnoreCase) ? content : WebUtility.HtmlDecode(Tag().Replace(content, " "));
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var link = Words(payload?["linkToMessage"]) ?? "";

        return new WrittenMessage(
            Words(payload?["id"]) ?? "",
            plain[..Math.Min(plain.Length, Evidence.LongestText)],
            Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && link.Length < 2000 ? link : "");
    }

    private static string? Words(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
