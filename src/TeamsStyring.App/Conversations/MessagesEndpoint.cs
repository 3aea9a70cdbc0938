using TeamsStyring.App.Http;

namespace TeamsStyring.App.Conversations;

/// <summary>Door 1: <c>POST /api/messages</c>, where Teams and the local page deliver activities.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(HttpRequest request, IAdmission admission, TakeTurn turns, CancellationToken cancellationToken)
        => await admission.AdmitAsync(request, cancellationToken) switch
        {
            AdmissionOutcome.Admitted admitted => Answer(await turns.RunAsync(admitted.Arrival)),
            AdmissionOutcome.Refused refused => Problems.Of(refused.Status, refused.Code, refused.Sentence),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IResult Answer(TurnOutcome outcome) => outcome switch
    {
        TurnOutcome.Invoked { Body: { } body } invoked => Results.Text(body, "application/json; charset=utf-8", invoked.Status),
        TurnOutcome.Invoked invoked => Results.StatusCode(invoked.Status),
        TurnOutcome.Malformed malformed => Problems.Of(StatusCodes.Status400BadRequest, malformed.Code, malformed.Sentence),
        _ => Results.Ok(),
    };
}
