using Microsoft.AspNetCore.Diagnostics;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Http;

/// <summary>What the framework refuses with a bare status – no such address, too large, unreadable – is said in words, where people and programs ask; a bot's channel wants the status.</summary>
internal static class EmptyAnswers
{
    public static Task ExplainAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var texts = new ProblemTexts(Speech.LanguageOf(http.Request.Headers.AcceptLanguage));
        var status = http.Response.StatusCode;
        (string Code, string Sentence)? said = status switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => ("not-found", texts.NotFound),
            StatusCodes.Status413PayloadTooLarge => ("too-large", texts.TooLarge),
            StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType => ("malformed-request", texts.MalformedRequest),
            _ => null,
        };

        return said is var (code, sentence) && IsAsked(http.Request.Path) ? Problems.Of(status, code, sentence).ExecuteAsync(http) : Task.CompletedTask;
    }

    private static bool IsAsked(PathString path) => (IsUnder(path, "/api") && !IsUnder(path, "/api/messages")) || IsUnder(path, "/local");

    private static bool IsUnder(PathString path, string room) => path.StartsWithSegments(room, StringComparison.OrdinalIgnoreCase);
}
