using Microsoft.EntityFrameworkCore;
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

    private static async Task<IResult> ReadyAsync(WorkingCopies copies, Readiness readiness, CancellationToken cancellationToken)
    {
        await using var any = copies.Open(default);
        var missing = new List<string>(readiness.Missing);
        if (!await any.Database.CanConnectAsync(cancellationToken))
        {
            missing.Add("database");
        }

        return missing is []
            ? Results.Ok(new { status = "ready" })
            : Results.Json(new { status = "not-ready", missing }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
