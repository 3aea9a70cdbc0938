using Microsoft.AspNetCore.Diagnostics;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Http;

/// <summary>The last door: what nobody expected becomes a kind sentence, and is logged once by the framework without what people wrote.</summary>
internal sealed class UnexpectedErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var texts = new ProblemTexts(Speech.LanguageOf(httpContext.Request.Headers.AcceptLanguage));
        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", texts.TooLarge),
            BadHttpRequestException bad => Problems.Of(bad.StatusCode, "malformed-json", texts.MalformedJson),
            _ => Problems.Of(StatusCodes.Status500InternalServerError, "unexpected", texts.Unexpected),
        };
        await problem.ExecuteAsync(httpContext);

        return true;
    }
}
