using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Http;

/// <summary>Whether the process lives, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health");

        health.MapGet("/live", () => Results.Ok(new { status = "live" }));
        health.MapGet("/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(HttpRequest request, WorkingCopies copies, Readiness readiness, IEnumerable<TellReadiness> rooms, CancellationToken cancellationToken)
    {
        var language = Speech.LanguageOf(request.Headers.AcceptLanguage);
        IReadOnlyList<ReadinessNote> notes = [.. rooms.SelectMany(tell => tell(language))];
        var missing = new List<string>(readiness.Missing);
        if (!await copies.CanReadAsync(cancellationToken))
        {
            missing.Add("database");
        }

        return missing is []
            ? notes is [] ? Results.Ok(new { status = "ready" }) : Results.Ok(new { status = "ready", notes })
            : Results.Json(new { status = "not-ready", missing, notes }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
