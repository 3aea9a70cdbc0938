using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Http;

/// <summary>The last door: what nobody expected becomes a kind sentence, and is logged once.</summary>
internal sealed partial class UnexpectedErrors(ILogger<UnexpectedErrors> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var texts = new ProblemTexts(Speech.LanguageOf(httpContext.Request.Headers.AcceptLanguage));
        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", texts.TooLarge),
            BadHttpRequestException { InnerException: JsonException } bad => Problems.Of(bad.StatusCode, "malformed-json", texts.MalformedJson),
            BadHttpRequestException bad => Problems.Of(bad.StatusCode, "malformed-request", texts.MalformedRequest),
            _ => Problems.Of(StatusCodes.Status500InternalServerError, "unexpected", texts.Unexpected),
        };
        if (problem.StatusCode is StatusCodes.Status500InternalServerError)
        {
            // Without the message: it may quote what somebody wrote.
            Log.Unexpected(logger, exception.GetType().FullName, exception.StackTrace);
        }

        await problem.ExecuteAsync(httpContext);

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Nobody expected {Exception}:\n{StackTrace}")]
        public static partial void Unexpected(ILogger logger, string? exception, string? stackTrace);
    }
}
