using TeamsStyring.App.Http;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>What the chat answers, over HTTP.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/status", StatusAsync);
        api.MapGet("/not-achieved", NotAchievedAsync);
        api.MapGet("/not-reported", NotReportedAsync);
    }

    private static Task<IResult> StatusAsync(string? unit, string? period, ApiTurn turn, ShowStanding show, CancellationToken cancellationToken)
        => AnswerAsync(turn, unit, period, (null, null), asked => show.StatusAsync(turn.Caller, turn.Copy, asked, cancellationToken));

    private static async Task<IResult> NotAchievedAsync(string? unit, string? period, int? top, int? skip, HttpContext http, ApiTurn turn, ShowStanding show, CancellationToken cancellationToken)
        => await AnswerAsync(turn, unit, period, (top, skip), async asked =>
        {
            var found = await show.NotAchievedAsync(turn.Caller, turn.Copy, asked with { Top = asked.Top + 1 }, cancellationToken);
            return found is null ? null : found with
            {
                Goals = Paging.Page(http, found.Goals, asked.Top, asked.Skip),
                DelayedInitiatives = Paging.Page(http, found.DelayedInitiatives, asked.Top, asked.Skip),
                NotReported = Paging.Page(http, found.NotReported, asked.Top, asked.Skip),
            };
        });

    private static async Task<IResult> NotReportedAsync(string? unit, string? period, int? top, int? skip, HttpContext http, ApiTurn turn, ShowStanding show, CancellationToken cancellationToken)
        => await AnswerAsync(turn, unit, period, (top, skip), async asked =>
        {
            var found = await show.NotReportedAsync(turn.Caller, turn.Copy, asked with { Top = asked.Top + 1 }, cancellationToken);
            return found is null ? null : found with { Goals = Paging.Page(http, found.Goals, asked.Top, asked.Skip) };
        });

    private static async Task<IResult> AnswerAsync<T>(ApiTurn turn, string? unit, string? period, (int? Top, int? Skip) page, Func<PlanAsked, Task<T?>> answer)
        where T : class
    {
        if (period is { Length: > 0 } && !ReportingPeriod.TryParse(period, out _))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-period", turn.Problems.MalformedPeriod(period));
        }

        var asked = new PlanAsked(
            unit is { Length: > 0 } ? new UnitId(Guid.TryParse(unit, out var id) ? id : default) : null,
            period is { Length: > 0 } ? ReportingPeriod.Parse(period) : null,
            Paging.Top(page.Top),
            Paging.Skip(page.Skip));
        return await answer(asked) is { } found ? Results.Ok(found) : Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
    }
}
