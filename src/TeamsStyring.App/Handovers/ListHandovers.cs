using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Handovers;

/// <summary>The goals that are «ikke mitt», for whoever said so, for the leaders above and for the controller.</summary>
internal static class ListHandovers
{
    public static void MapHandovers(this IEndpointRouteBuilder api) => api.MapGet("/handovers", RunAsync);

    private static async Task<IResult> RunAsync(HandoverState? state, int? top, int? skip, HttpContext http, ApiTurn turn, CancellationToken cancellationToken)
    {
        var rows = await turn.Copy.Handovers.Where(row => state == null || row.State == state).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Goal);
        var goals = await turn.Copy.Goals.Where(goal => ids.Contains(goal.Id)).ToDictionaryAsync(goal => goal.Id, cancellationToken);
        var seen = rows.Where(row => MaySee(row, goals[row.Goal], turn.Caller)).Select(row => Write(row, goals[row.Goal], turn.Caller))
            .Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1).ToList();

        return Results.Ok(Paging.Page(http, seen, Paging.Top(top), Paging.Skip(skip)));
    }

    private static bool MaySee(HandoverRequest request, Goal goal, Caller caller)
        => request.By == caller.Id || caller.IsControllerOf(goal.Unit) || caller.Leads.Any(led => caller.Organisation.Units.IsWithin(goal.Unit, led.Id));

    private static HandoverJson Write(HandoverRequest request, Goal goal, Caller caller) => new(
        request.Id.Value,
        goal.Id.Value,
        goal.Title,
        goal.Unit.Value,
        caller.Organisation.NameOf(goal.Unit),
        request.Period,
        request.By.Value,
        caller.Organisation.NameOf(request.By),
        request.To?.Value,
        caller.Organisation.NameOf(request.To),
        request.Comment,
        request.At,
        request.State,
        request.SettledAt);
}
