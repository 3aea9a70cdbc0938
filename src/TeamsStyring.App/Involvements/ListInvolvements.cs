using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Involvements;

/// <summary>Which units are asked to take part in what: for those who asked, those who are asked, and the controller – also where the post is vacant.</summary>
internal static class ListInvolvements
{
    public static void MapInvolvements(this IEndpointRouteBuilder api) => api.MapGet("/involvements", RunAsync);

    private static async Task<IResult> RunAsync(string? period, InvolvementAnswer? answer, int? top, int? skip, HttpContext http, ApiTurn turn, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        ReportingPeriod? asked = ReportingPeriod.TryParse(period, out var one) ? one : null;
        if (asked is null && !string.IsNullOrEmpty(period))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-period", turn.Problems.MalformedPeriod(period));
        }

        var rows = await turn.Copy.ListInvolvementsAsync(asked, answer, cancellationToken);
        var units = (await turn.Copy.ReadGoalsAsync(rows.Select(row => row.Goal).Distinct(), cancellationToken)).ToDictionary(goal => goal.Id, goal => goal.Unit);
        var write = new PlanRows(turn.Caller.Organisation, new CommonTexts(turn.Caller.Language), calendar.Today);
        var seen = rows.Where(row => row.AskedBy == turn.Caller.Id || turn.Caller.MayRead(row.Unit) || (units.TryGetValue(row.Goal, out var unit) && turn.Caller.MayRead(unit)))
            .Select(write.Involvement).Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1).ToList();

        return Results.Ok(Paging.Page(http, seen, Paging.Top(top), Paging.Skip(skip)));
    }
}
