using System.Text.Json;
using TeamsStyring.App.Http;
using TeamsStyring.App.Local;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Door 1: <c>POST /api/messages</c>, where Teams and the local page deliver activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>The largest activity taken, in bytes. Teams' own messages stay below 100 KB.</summary>
    public const int MaxBytes = 256 * 1024;

    public static void MapMessages(this IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(HttpContext http, Router router, CancellationToken cancellationToken)
    {
        var texts = new ProblemTexts(Speech.LanguageOf(http.Request.Headers.AcceptLanguage));
        if (http.Request.ContentLength > MaxBytes)
        {
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", texts.TooLarge);
        }

        if (!http.Request.HasJsonContentType())
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-json", texts.MalformedJson);
        }

        Activity? activity;
        try
        {
            activity = await http.Request.ReadFromJsonAsync(ProtocolJson.Readable.Activity, cancellationToken);
        }
        catch (JsonException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-json", texts.MalformedJson);
        }

        if (activity?.Type is not { Length: > 0 })
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-activity", texts.MalformedActivity("type"));
        }

        if (activity.ServiceUrl is { } serviceUrl && !LocalHosts.Include(serviceUrl))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "service-url-not-local", texts.ServiceUrlNotLocal);
        }

        return await router.RouteAsync(activity, cancellationToken) switch
        {
            TurnOutcome.Invoked { Body: { } body } invoked => Results.Json(body, statusCode: invoked.Status),
            TurnOutcome.Invoked invoked => Results.StatusCode(invoked.Status),
            TurnOutcome.Malformed malformed => Problems.Of(StatusCodes.Status400BadRequest, malformed.Code, malformed.Sentence),
            _ => Results.Ok(),
        };
    }
}
