using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.App.Local;

/// <summary>The chats of the local page. What is typed or pressed goes to <c>/api/messages</c> over HTTP, exactly as Teams would send it.</summary>
internal static class LocalChatEndpoints
{
    public static void MapLocalChats(this IEndpointRouteBuilder routes)
    {
        var chats = routes.MapGroup("/local/chats/{persona}");

        chats.MapGet("/messages", ListAsync);
        chats.MapPost("/messages", SayAsync);
        chats.MapPost("/actions", PressAsync);
    }

    private static async Task<IResult> ListAsync(string persona, string? after, LocalTeamsClient teams, LocalChats chats, CancellationToken cancellationToken)
        => await teams.FindAsync(persona, cancellationToken) is { } person
            ? Results.Ok((await chats.ListAsync(person.Id, after, cancellationToken)).Select(LocalChats.ToJson))
            : UnknownPersona();

    private static async Task<IResult> SayAsync(string persona, SayRequest request, HttpContext http, LocalTeamsClient teams, LocalChats chats, CancellationToken cancellationToken)
    {
        if (await teams.FindAsync(persona, cancellationToken) is not { } person)
        {
            return UnknownPersona();
        }

        if (request.Text is not { } text)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-request", new ProblemTexts(person.Language).MalformedRequest);
        }

        var said = await chats.AddAsync(person.Id, fromBot: false, text, attachments: null, cancellationToken);
        var activity = LocalTeams.From(person, Address(http), said.Id, said.At) with { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };
        using var response = await teams.DeliverAsync(Address(http), activity, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            return await PassOnAsync(response, cancellationToken);
        }

        return Results.Ok((await chats.ListAsync(person.Id, said.Id, cancellationToken)).Select(LocalChats.ToJson));
    }

    private static async Task<IResult> PressAsync(string persona, PressRequest request, HttpContext http, LocalTeamsClient teams, LocalChats chats, CancellationToken cancellationToken)
    {
        if (await teams.FindAsync(persona, cancellationToken) is not { } person)
        {
            return UnknownPersona();
        }

        var value = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = request.Verb, ["data"] = request.Data?.DeepClone() ?? new JsonObject() },
            ["trigger"] = "manual",
        };
        var activity = teams.Pressed(person, Address(http), request.MessageId, value);
        using var response = await teams.DeliverAsync(Address(http), activity, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            return await PassOnAsync(response, cancellationToken);
        }

        var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken) ?? [];
        if (answer["type"]?.GetValue<string>() is AdaptiveCard.ContentType && answer["value"] is { } card)
        {
            JsonArray attachments = [new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = card.DeepClone() }];
            await chats.ReplaceAsync(person.Id, request.MessageId, text: null, attachments, cancellationToken);
        }

        return Results.Json(answer);
    }

    private static async Task<IResult> PassOnAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        => Results.Text(await response.Content.ReadAsStringAsync(cancellationToken), response.Content.Headers.ContentType?.ToString(), statusCode: (int)response.StatusCode);

    private static ProblemHttpResult UnknownPersona() => Problems.Of(StatusCodes.Status401Unauthorized, "unknown-persona", new ProblemTexts(default).UnknownPersona);

    private static string Address(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
