using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Handovers;

/// <summary>The goals that are «ikke mitt», for whoever said so, for the leaders above and for the controller.</summary>
internal static class ListHandovers
{
    public static void MapHandovers(this IEndpointRouteBuilder api) => api.MapGet("/handovers", RunAsync);

    private static async Task<IResult> RunAsync(HandoverState? state, int? top, int? skip, HttpContext http, ApiTurn turn, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        var rows = await turn.Copy.Handovers.Where(row => state == null || row.State == state).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Goal);
        var goals = await turn.Copy.Goals.Where(goal => ids.Contains(goal.Id)).ToDictionaryAsync(goal => goal.Id, cancellationToken);
        var write = new PlanRows(turn.Caller.Organisation, new CommonTexts(turn.Caller.Language), calendar.Today);
        var seen = rows.Where(row => turn.Caller.MaySeeHandover(row, goals[row.Goal].Unit)).Select(row => write.Handover(row, goals[row.Goal]))
            .Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1).ToList();

        return Results.Ok(Paging.Page(http, seen, Paging.Top(top), Paging.Skip(skip)));
    }
}
