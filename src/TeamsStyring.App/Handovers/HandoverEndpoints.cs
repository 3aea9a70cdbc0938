using System.Text.Json.Nodes;
using TeamsStyring.App.Http;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Handovers;

/// <summary>The goals that are «ikke mitt», over HTTP.</summary>
internal static class HandoverEndpoints
{
    public static void MapHandovers(this IEndpointRouteBuilder api)
    {
        api.MapGet("/handovers", ListHandovers.RunAsync);
        api.MapPost("/handovers/{id:guid}", DecideAsync);
    }

    private static async Task<IResult> DecideAsync(Guid id, HandoverDecisionJson decision, ApiTurn turn, DecideHandover decide, CancellationToken cancellationToken)
    {
        var key = new HandoverRequestId(id);
        var request = await turn.Copy.ReadHandoverAsync(key, cancellationToken);
        var goal = request is null ? null : await turn.Copy.ReadGoalAsync(request.Goal, cancellationToken);
        if (request is null || goal is null || !turn.Caller.MaySeeHandover(request, goal.Unit))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
        }

        var data = new JsonObject { ["handover"] = id.ToString(), [HandoverCard.PersonInput] = decision.Person ?? "" };

        return await decide.RunAsync(turn.Copy, turn.Caller, decision.Keep is true ? HandoverVerbs.Keep : HandoverVerbs.Assign, data, cancellationToken) switch
        {
            HandoverOutcome.Show { IsSettled: true } settled => Results.Ok(new { text = settled.InWords }),
            HandoverOutcome.Say said => Problems.Of(StatusCodes.Status403Forbidden, "not-yours", said.Text),
            _ => Problems.Of(StatusCodes.Status400BadRequest, "person-expected", new Texts.HandoverTexts(turn.Caller.Language).PersonExpected),
        };
    }
}
