using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Plans;

/// <summary>Who the caller is, and what is going on now.</summary>
internal static class ShowMe
{
    public static async Task<IResult> RunAsync(ApiTurn turn, MunicipalCalendar calendar, CancellationToken cancellationToken)
    {
        var caller = turn.Caller;
        var periods = caller.Organisation.Periods;
        var home = caller.Home?.Id ?? default;
        IEnumerable<UnitId> own = [.. caller.Leads.Select(unit => unit.Id), .. caller.ResponsibleUnits, .. caller.Home is { } unit ? [unit.Id] : Array.Empty<UnitId>()];

        return Results.Ok(new
        {
            person = caller.Id.Value,
            personName = caller.Person.Name,
            title = caller.Person.Title,
            roles = caller.Roles,
            units = own.Distinct().Select(id => new { id = id.Value, name = caller.Organisation.NameOf(id) }),
            language = Speech.Of(caller.Language).Code,
            today = calendar.Today,
            municipality = caller.Organisation.Municipality.Name,
            synthetic = caller.Organisation.Municipality.Synthetic,
            openPeriods = periods.OpenOn(calendar.Today, PeriodKind.Quarter, home).Select(dates => new { dates.Period, dates.Opens, dates.Deadline, dates.Locks }),
            currentPeriod = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, home).Period,
        });
    }
}
