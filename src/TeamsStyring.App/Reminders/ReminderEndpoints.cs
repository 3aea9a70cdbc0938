using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Reminders;

/// <summary>Reminders and deadlines over HTTP.</summary>
internal static class ReminderEndpoints
{
    public static void MapReminders(this IEndpointRouteBuilder api)
    {
        api.MapGet("/deliveries", ListAsync);
        api.MapGet("/deadlines/{period}", ShowAsync);
        api.MapPut("/deadlines/{period}", SetAsync);
    }

    private static async Task<IResult> ListAsync(string? period, int? top, int? skip, HttpContext http, ApiTurn turn, ListDeliveries deliveries, CancellationToken cancellationToken)
    {
        ReportingPeriod? one = null;
        if (period is { Length: > 0 })
        {
            if (!ReportingPeriod.TryParse(period, out var asked))
            {
                return MalformedPeriod(turn, period);
            }

            one = asked;
        }

        var rows = await deliveries.RunAsync(turn.Caller, turn.Copy, one, Paging.Top(top), Paging.Skip(skip), cancellationToken);

        return Results.Ok(Paging.Page(http, rows, Paging.Top(top), Paging.Skip(skip)));
    }

    private static async Task<IResult> ShowAsync(string period, ApiTurn turn, ShowDeadlines deadlines, CancellationToken cancellationToken)
        => ReportingPeriod.TryParse(period, out var asked)
            ? Results.Ok(await deadlines.RunAsync(turn.Caller, turn.Copy, asked, cancellationToken))
            : MalformedPeriod(turn, period);

    private static async Task<IResult> SetAsync(string period, HttpContext http, ApiTurn turn, SetDeadline set, ShowDeadlines deadlines, CancellationToken cancellationToken)
    {
        var texts = new DeadlineTexts(turn.Caller.Language);
        if (!ReportingPeriod.TryParse(period, out var asked))
        {
            return MalformedPeriod(turn, period);
        }

        if (await ReadAsync(http, cancellationToken) is not { } wish)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-deadline", texts.Malformed);
        }

        return await set.RunAsync(turn.Caller, turn.Copy, asked, wish, cancellationToken) switch
        {
            SetDeadlineOutcome.Set => Results.Ok(await deadlines.RunAsync(turn.Caller, turn.Copy, asked, cancellationToken)),
            SetDeadlineOutcome.UnknownUnit => Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound),
            SetDeadlineOutcome.OnlyControllers only => Problems.Of(StatusCodes.Status403Forbidden, "only-controllers", texts.OnlyControllers(only.Unit.Name)),
            SetDeadlineOutcome.NotAWorkingDay not => Refused("not-a-working-day", texts.NotAWorkingDay(wish.Deadline, not.Better)),
            SetDeadlineOutcome.BeforeEnd => Refused("before-period-end", texts.BeforeEnd(asked)),
            SetDeadlineOutcome.HasPassed passed => Refused("deadline-has-passed", texts.HasPassed(passed.Today)),
            SetDeadlineOutcome.TooLate late => Refused("deadline-too-late", texts.TooLate(late.Limit)),
            SetDeadlineOutcome.ReasonTooLong reason => Refused("reason-too-long", texts.ReasonTooLong(reason.Most)),
            var unknown => throw new System.Diagnostics.UnreachableException(unknown.GetType().Name),
        };
    }

    private static async Task<DeadlineRequest?> ReadAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<DeadlineRequest>(cancellationToken) is { Deadline.Year: > 1 } request ? request : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ProblemHttpResult Refused(string code, string sentence) => Problems.Of(StatusCodes.Status400BadRequest, code, sentence);

    private static ProblemHttpResult MalformedPeriod(ApiTurn turn, string period) => Problems.Of(StatusCodes.Status400BadRequest, "malformed-period", turn.Problems.MalformedPeriod(period));
}
