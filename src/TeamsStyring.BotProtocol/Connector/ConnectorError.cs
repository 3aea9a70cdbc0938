using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>What the channel says went wrong, in whichever of its two shapes. Source: Teams, «Status codes from bot conversational APIs».</summary>
internal static class ConnectorError
{
    /// <param name="body">
    /// <c>{"error":{"code":…}}</c>, or <c>{"errorCode":209,"message":"{\"subCode\":…}"}</c> with JSON inside the text; anything else, and nothing at all, count too.
    /// </param>
    public static SendRefusal Read(HttpStatusCode status, ReadOnlySpan<byte> body)
    {
        var codes = Codes(body);

        return status switch
        {
            HttpStatusCode.Unauthorized => SendRefusal.NotAuthorised,
            HttpStatusCode.Forbidden => Forbidden(codes),
            HttpStatusCode.NotFound => Has(codes, "ActivityNotFoundInConversation") ? SendRefusal.ActivityGone : SendRefusal.ConversationGone,
            HttpStatusCode.PreconditionFailed => SendRefusal.Conflict,
            HttpStatusCode.RequestEntityTooLarge => SendRefusal.TooLarge,
            HttpStatusCode.TooManyRequests => SendRefusal.Throttled,
            >= HttpStatusCode.InternalServerError => SendRefusal.ServerError,
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => SendRefusal.Redirected,
            _ => Has(codes, "MessageSizeTooBig") ? SendRefusal.TooLarge : SendRefusal.BadRequest,
        };
    }

    private static SendRefusal Forbidden(IReadOnlyList<string> codes)
        => Has(codes, "BotDisabledByAdmin") ? SendRefusal.DisabledByAdmin
            : Has(codes, "BotNotInConversationRoster") ? SendRefusal.NotInRoster
            : Has(codes, "ConversationBlockedByUser") || Has(codes, "MessageWritesBlocked") ? SendRefusal.Blocked
            : Has(codes, "InvalidBotApiHost") ? SendRefusal.WrongHost
            : SendRefusal.NotPermitted;

    private static bool Has(IReadOnlyList<string> codes, string code) => codes.Contains(code, StringComparer.OrdinalIgnoreCase);

    private static List<string> Codes(ReadOnlySpan<byte> body)
    {
        List<string> codes = [];
        Collect(Parse(body), codes, depth: 0);

        return codes;
    }

    // Codes stand at different depths, and some inside a text that is JSON again.
    private static void Collect(JsonNode? node, List<string> codes, int depth)
    {
        if (node is not JsonObject told || depth > 4)
        {
            return;
        }

        foreach (var (name, value) in told)
        {
            switch (name)
            {
                case "code" or "subCode" or "errorCode" when Text(value) is { } code:
                    codes.Add(code);
                    break;
                case "message" when Text(value) is { } message && message.TrimStart().StartsWith('{'):
                    Collect(Parse(System.Text.Encoding.UTF8.GetBytes(message)), codes, depth + 1);
                    break;
                case "error" or "innerHttpError" or "body":
                    Collect(value, codes, depth + 1);
                    break;
            }
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return json.IsEmpty ? null : JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
