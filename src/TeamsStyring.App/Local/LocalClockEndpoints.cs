using System.Globalization;
using System.Text.Json;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Local;

/// <summary>The clock of the local page: what it shows, what comes next, and moving it there.</summary>
internal static class LocalClockEndpoints
{
    private const int Most = 6;

    public static void MapLocalClock(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/local/clock", ShowAsync);
        routes.MapPut("/local/clock", MoveAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, LocalReader reader, ComingUp coming, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        var language = await reader.LanguageOfAsync(http, cancellationToken);

        return Results.Ok(new ClockJson(calendar.Now, await coming.ListAsync(language, Most, cancellationToken)));
    }

    private static async Task<IResult> MoveAsync(
        HttpContext http, LocalReader reader, MoveClock move, ComingUp coming, MunicipalCalendar calendar, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        var language = await reader.LanguageOfAsync(http, cancellationToken);
        var texts = new ClockTexts(language);
        if (await ReadAsync(http, calendar, cancellationToken) is not { } target)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "malformed-instant", texts.MalformedInstant);
        }

        // Whoever closes the page does not stop the day in the middle: only the program's own end does.
        return await move.ToAsync(target, lifetime.ApplicationStopping) switch
        {
            MoveOutcome.WouldGoBack back => Problems.Of(StatusCodes.Status409Conflict, "clock-never-goes-back", texts.NeverGoesBack(calendar.Local(back.Now))),
            MoveOutcome.TooFar => Problems.Of(StatusCodes.Status400BadRequest, "clock-too-far", texts.TooFar),
            _ => Results.Ok(new ClockJson(calendar.Local(target), await coming.ListAsync(language, Most, cancellationToken))),
        };
    }

    private static async Task<DateTimeOffset?> ReadAsync(HttpContext http, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        ClockRequest? request;
        try
        {
            request = await http.Request.ReadFromJsonAsync<ClockRequest>(cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }

        // At the ends of the calendar there is no room for an offset.
        if (!DateTime.TryParse(request?.Now, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            || time.Year <= DateTime.MinValue.Year
            || !DateTimeOffset.TryParse(request.Now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return null;
        }

        return time.Kind is DateTimeKind.Unspecified ? calendar.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time)) : instant;
    }
}
