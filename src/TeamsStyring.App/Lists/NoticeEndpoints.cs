using System.Net.Mime;
using TeamsStyring.SharePoint.Notices;

namespace TeamsStyring.App.Lists;

/// <summary>Where Graph says that a list has changed. It wants its answer within three seconds, so nothing is done here but to believe it or not.</summary>
internal static class NoticeEndpoints
{
    /// <summary>Graph's own tokens have some hundred characters.</summary>
    private const int LongestToken = 1024;

    public static void MapListNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/graph/notices", TakeAsync);
        routes.MapPost("/graph/lifecycle", TakeAsync);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, string? validationToken, NoticeDesk desk, CancellationToken cancellationToken)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (validationToken is { Length: > 0 })
        {
            // Said back as plain text and nothing else: whoever has somebody open this address must not be able to write a page.
            return validationToken.Length > LongestToken ? Results.BadRequest() : Results.Text(validationToken, MediaTypeNames.Text.Plain);
        }

        foreach (var notice in await NoticeJson.ReadAsync(http.Request.Body, cancellationToken))
        {
            desk.Take(notice);
        }

        // The same to everybody: who guesses learns nothing.
        return Results.Accepted();
    }
}
