using Microsoft.AspNetCore.Http.HttpResults;

namespace TeamsStyring.App.Http;

/// <summary>Errors as RFC 9457 has them: a stable code for programs, a sentence for people.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string code, string sentence)
        => TypedResults.Problem(detail: sentence, statusCode: status, title: code, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code });
}
