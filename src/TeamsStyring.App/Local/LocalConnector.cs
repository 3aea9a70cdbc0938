using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Local;

/// <summary>The connector that Teams would serve: what the bot sends arrives here over HTTP and stands in a chat of the local page.</summary>
internal static class LocalConnector
{
    public static void MapLocalConnector(this IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/local/connector/v3/conversations");

        conversations.MapPost("/", CreateAsync);
        conversations.MapPost("/{conversation}/activities", (string conversation, HttpContext http, LocalChats chats, CancellationToken cancellationToken)
            => SendAsync(conversation, http, chats, cancellationToken));
        conversations.MapPost("/{conversation}/activities/{activity}", (string conversation, string activity, HttpContext http, LocalChats chats, CancellationToken cancellationToken)
            => SendAsync(conversation, http, chats, cancellationToken));
        conversations.MapPut("/{conversation}/activities/{activity}", UpdateAsync);
    }

    private static async Task<IResult> CreateAsync(HttpContext http, CancellationToken cancellationToken)
        => await ReadAsync(http, ProtocolJson.Readable.ConversationParameters, cancellationToken) is { Members: [{ Id: { } member }] }
            ? Results.Json(new ResourceResponse(LocalTeams.ConversationOf(new PersonId(member.Replace("29:", "", StringComparison.Ordinal)))), ProtocolJson.Readable.ResourceResponse, statusCode: StatusCodes.Status201Created)
            : Error("BadSyntax");

    private static async Task<IResult> SendAsync(string conversation, HttpContext http, LocalChats chats, CancellationToken cancellationToken)
    {
        if (LocalTeams.PersonOf(conversation) is not { } person)
        {
            return Error("ConversationNotFound", StatusCodes.Status404NotFound);
        }

        if (await ReadAsync(http, ProtocolJson.Readable.Activity, cancellationToken) is not { } activity)
        {
            return Error("BadSyntax");
        }

        if (activity.Type is not ActivityTypes.Message)
        {
            return Results.Accepted();
        }

        var stored = await chats.AddAsync(person, fromBot: true, activity.Text ?? "", Attachments(activity), cancellationToken);

        return Results.Json(new ResourceResponse(stored.Id), ProtocolJson.Readable.ResourceResponse, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> UpdateAsync(string conversation, string activity, HttpContext http, LocalChats chats, CancellationToken cancellationToken)
        => LocalTeams.PersonOf(conversation) is { } person
            && await ReadAsync(http, ProtocolJson.Readable.Activity, cancellationToken) is { } update
            && await chats.ReplaceAsync(person, activity, update.Text, Attachments(update), cancellationToken)
                ? Results.Json(new ResourceResponse(activity), ProtocolJson.Readable.ResourceResponse)
                : Error("ActivityNotFoundInConversation", StatusCodes.Status404NotFound);

    private static async Task<T?> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await http.Request.ReadFromJsonAsync(type, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonArray Attachments(Activity activity)
        => [.. (activity.Attachments ?? []).Select(attachment => new JsonObject { ["contentType"] = attachment.ContentType, ["content"] = attachment.Content?.DeepClone() })];

    private static IResult Error(string code, int status = StatusCodes.Status400BadRequest)
        => Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } }, statusCode: status);
}
