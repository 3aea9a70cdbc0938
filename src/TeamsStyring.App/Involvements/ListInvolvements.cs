using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

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

        var rows = await turn.Copy.Involvements.Where(row => (asked == null || row.Period == asked) && (answer == null || row.Answer == answer))
            .OrderBy(row => row.AskedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Goal).Distinct().ToList();
        var units = await turn.Copy.Goals.Where(goal => ids.Contains(goal.Id)).ToDictionaryAsync(goal => goal.Id, goal => goal.Unit, cancellationToken);
        var write = new PlanRows(turn.Caller.Organisation, new CommonTexts(turn.Caller.Language), calendar.Today);
        var seen = rows.Where(row => row.AskedBy == turn.Caller.Id || turn.Caller.MayRead(row.Unit) || turn.Caller.MayRead(units[row.Goal]))
            .Select(write.Involvement).Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1).ToList();

        return Results.Ok(Paging.Page(http, seen, Paging.Top(top), Paging.Skip(skip)));
    }
}
