using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Handovers;

/// <summary>The goals that are «ikke mitt», for whoever said so, for the leaders above and for the controller.</summary>
internal static class ListHandovers
{
    public static async Task<IResult> RunAsync(HandoverState? state, int? top, int? skip, HttpContext http, ApiTurn turn, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        var rows = await turn.Copy.ListHandoversAsync(state, cancellationToken);
        var goals = (await turn.Copy.ReadGoalsAsync(rows.Select(row => row.Goal), cancellationToken)).ToDictionary(goal => goal.Id);
        var write = new PlanRows(turn.Caller.Organisation, new CommonTexts(turn.Caller.Language), calendar.Today);
        var seen = rows.Where(row => goals.TryGetValue(row.Goal, out var goal) && turn.Caller.MaySeeHandover(row, goal.Unit)).Select(row => Write(write, turn.Caller, row, goals[row.Goal]))
            .Skip(Paging.Skip(skip)).Take(Paging.Top(top) + 1).ToList();

        return Results.Ok(Paging.Page(http, seen, Paging.Top(top), Paging.Skip(skip)));
    }

    private static HandoverJson Write(PlanRows write, Caller caller, HandoverRequest request, Goal goal)
        => write.Handover(request, goal) with { MayDecide = request.State is HandoverState.Waiting && caller.MayDecide(request, goal) };
}
