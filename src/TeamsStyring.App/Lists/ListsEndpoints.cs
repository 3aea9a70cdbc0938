using Microsoft.AspNetCore.Http.HttpResults;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Lists;

/// <summary>How the lists are doing, over HTTP.</summary>
internal static class ListsEndpoints
{
    /// <summary>For plans that live in SharePoint lists.</summary>
    public static void MapLists(this IEndpointRouteBuilder api) => api.MapGet("/lists", ShowAsync);

    /// <summary>For plans that live here: there are no lists, and that is said.</summary>
    public static void MapNoLists(this IEndpointRouteBuilder api)
        => api.MapGet("/lists", (ApiTurn turn) => turn.Caller.IsController ? Results.Ok(new ListsJson("Embedded", null, "", "", [], 0, null)) : OnlyControllers(turn));

    private static async Task<IResult> ShowAsync(ApiTurn turn, ShowLists show, CancellationToken cancellationToken)
        => turn.Caller.IsController ? Results.Ok(await show.RunAsync(turn.Caller, turn.Copy, cancellationToken)) : OnlyControllers(turn);

    private static ProblemHttpResult OnlyControllers(ApiTurn turn) => Problems.Of(StatusCodes.Status403Forbidden, "only-controllers", new ListsTexts(turn.Caller.Language).OnlyControllers);
}
