using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>Answering a period over HTTP.</summary>
internal static class FollowUpEndpoints
{
    private const int LongestKey = 200;

    public static void MapFollowUps(this IEndpointRouteBuilder api) => api.MapPut("/goals/{id}/follow-ups/{period}", SubmitAsync);

    private static async Task<IResult> SubmitAsync(string id, string period, HttpContext http, ApiTurn turn, SubmitFollowUp submit, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, CancellationToken cancellationToken)
    {
        var texts = new FollowUpProblemTexts(turn.Caller.Language);
        if (!Guid.TryParse(id, out var goal))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
        }

        if (!ReportingPeriod.TryParse(period, out var asked))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-period", turn.Problems.MalformedPeriod(period));
        }

        // Who may not answer learns nothing about versions, and cannot have one.
        if (await SubmitFollowUp.RefuseAsync(turn.Copy, turn.Caller, new GoalId(goal), cancellationToken) is { } refused)
        {
            return ToResult(refused, http, turn, texts);
        }

        if (http.Request.Headers.IfMatch.Count == 0)
        {
            return Problems.Of(StatusCodes.Status428PreconditionRequired, "if-match-required", texts.IfMatchRequired);
        }

        var key = http.Request.Headers["Idempotency-Key"].ToString().Trim();
        if (key.Length > LongestKey)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "idempotency-key-too-long", texts.KeyTooLong(LongestKey));
        }

        var (body, request) = await ReadAsync(http, json.Value.SerializerOptions, cancellationToken);
        if (request is null)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-json", turn.Problems.MalformedJson);
        }

        IReadOnlyList<string> versions = [.. http.Request.Headers.IfMatch.SelectMany(header => (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        var outcome = await submit.RunAsync(turn.Copy, turn.Caller, new SubmittedFollowUp(new GoalId(goal), asked, versions, key, body, request), cancellationToken);

        return ToResult(outcome, http, turn, texts);
    }

    private static IResult ToResult(SubmitOutcome outcome, HttpContext http, ApiTurn turn, FollowUpProblemTexts texts)
    {
        var write = new PlanRows(turn.Caller.Organisation, new CommonTexts(turn.Caller.Language), Today: default);
        switch (outcome)
        {
            case SubmitOutcome.Saved saved:
                http.Response.Headers.ETag = saved.Version;
                return Results.Ok(write.FollowUp(saved.FollowUp));
            case SubmitOutcome.ChangedMeanwhile changed:
                http.Response.Headers.ETag = changed.Version;
                return Problem(StatusCodes.Status412PreconditionFailed, "changed-meanwhile", texts.Stale, ("current", changed.Current is null ? null : write.FollowUp(changed.Current)));
            case SubmitOutcome.NotYours:
                return Problems.Of(StatusCodes.Status403Forbidden, "forbidden", turn.Problems.Forbidden);
            case SubmitOutcome.Unreadable unreadable:
                return Problem(StatusCodes.Status400BadRequest, unreadable.Refusals[0].Code, unreadable.Refusals[0].Detail, ("problems", unreadable.Refusals));
            case SubmitOutcome.Incomplete incomplete:
                return Problem(StatusCodes.Status422UnprocessableEntity, incomplete.Refusals[0].Code, incomplete.Refusals[0].Detail, ("problems", incomplete.Refusals));
            case SubmitOutcome.Closed { Refusal: { } refusal }:
                return Problems.Of(refusal.Code is "reason-required" ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict, refusal.Code, refusal.Detail);
            default:
                return Problems.Of(StatusCodes.Status404NotFound, "not-found", turn.Problems.NotFound);
        }
    }

    private static ProblemHttpResult Problem(int status, string code, string sentence, (string Name, object? Value) more)
        => TypedResults.Problem(
            detail: sentence,
            statusCode: status,
            title: code,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code, [more.Name] = more.Value });

    private static async Task<(string Body, SubmitRequest? Request)> ReadAsync(HttpContext http, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(cancellationToken);
        try
        {
            return (body, JsonSerializer.Deserialize<SubmitRequest>(body, options));
        }
        catch (JsonException)
        {
            return (body, null);
        }
    }
}
