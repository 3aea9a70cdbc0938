using System.Net;
using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Installation;

/// <summary>What Graph answered.</summary>
/// <param name="Status">The HTTP status; <see langword="null"/> when Graph could not be asked.</param>
/// <param name="Body">Empty when the answer was no JSON object.</param>
internal sealed record GraphAnswer(HttpStatusCode? Status, JsonObject Body)
{
    public bool IsGood => Status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;

    public InstallRefusal Why => Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => InstallRefusal.NotPermitted,
        HttpStatusCode.NotFound or HttpStatusCode.BadRequest => InstallRefusal.NoSuchPerson,
        _ => InstallRefusal.GraphAway,
    };

    /// <returns>The <c>id</c> of the answer, or of the first in its list.</returns>
    public string? Id => Text(Body["value"] is JsonArray list ? list.FirstOrDefault() : Body);

    private static string? Text(JsonNode? node)
        => node is JsonObject holder && holder["id"] is JsonValue value && value.TryGetValue<string>(out var id) && id.Length > 0 ? id : null;
}
