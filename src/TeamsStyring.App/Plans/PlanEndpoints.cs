using Microsoft.AspNetCore.Http.HttpResults;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Plans;

/// <summary>Reading plans over HTTP.</summary>
internal static class PlanEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me", ShowMe.RunAsync);
        api.MapGet("/units", ListUnits.Run);
        api.MapGet("/plans", ListAsync);
        api.MapGet("/goals/{id}", FindAsync);
    }

    private static async Task<IResult> ListAsync(string? year, string? unit, string? period, int? top, int? skip, HttpContext http, ApiTurn turn, ListPlans plans, CancellationToken cancellationToken)
    {
        if (year is { Length: > 0 } && (!int.TryParse(year, out var asked) || asked is < 1900 or > 2199))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-year", turn.Problems.MalformedYear(year));
        }

        if (unit is { Length: > 0 } && !Guid.TryParse(unit, out _))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
        }

        if (Malformed(period, turn) is { } problem)
        {
            return problem;
        }

        var question = new PlansAsked(
            year is { Length: > 0 } ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null,
            unit is { Length: > 0 } ? new UnitId(Guid.Parse(unit)) : null,
            Period(period),
            Paging.Top(top),
            Paging.Skip(skip));

        return await plans.RunAsync(turn.Caller, turn.Copy, question, cancellationToken) is { } found
            ? Results.Ok(Paging.Page(http, found, question.Top, question.Skip))
            : Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
    }

    private static async Task<IResult> FindAsync(string id, string? period, HttpContext http, ApiTurn turn, ShowGoal goals, CancellationToken cancellationToken)
    {
        if (Malformed(period, turn) is { } problem)
        {
            return problem;
        }

        if (!Guid.TryParse(id, out var goal) || await goals.RunAsync(turn.Caller, turn.Copy, new GoalId(goal), Period(period), cancellationToken) is not { } found)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
        }

        http.Response.Headers.ETag = found.Version;

        return Results.Ok(found.Goal);
    }

    private static ProblemHttpResult? Malformed(string? period, ApiTurn turn)
        => period is { Length: > 0 } && Period(period) is null
            ? Problems.Of(StatusCodes.Status400BadRequest, "malformed-period", turn.Problems.MalformedPeriod(period))
            : null;

    private static ReportingPeriod? Period(string? text) => ReportingPeriod.TryParse(text, out var period) ? period : null;
}
