using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>The days of a period, for everybody: when one is asked and by when one answers is no secret.</summary>
internal sealed class ShowDeadlines(Organisations organisations, MunicipalCalendar calendar)
{
    public async Task<DeadlineJson> RunAsync(Caller caller, WorkingCopy copy, ReportingPeriod period, CancellationToken cancellationToken)
    {
        // Read again: the deadline may have been set in this very turn.
        var organisation = await organisations.ReadAsync(copy, cancellationToken) ?? caller.Organisation;
        var periods = organisation.Periods;
        var decisions = await copy.ListDeadlinesAsync(period, cancellationToken);
        var whole = periods.DatesFor(period);

        return new DeadlineJson(
            period,
            whole.Opens,
            whole.Deadline,
            whole.Locks,
            [.. periods.AllDatesOf(period).Skip(1).Select(own => Write(organisation, own.Unit, own.Dates))],
            [
                .. decisions.Select(set => new DeadlineDecisionJson(
                    set.Unit.Value,
                    organisation.NameOf(set.Unit),
                    set.Deadline,
                    set.Reason,
                    set.By?.Value,
                    organisation.NameOf(set.By),
                    calendar.Local(set.At))),
            ]);
    }

    private static UnitDatesJson Write(Organisation organisation, UnitId? unit, PeriodDates dates)
        => new(unit?.Value ?? default, organisation.NameOf(unit), dates.Opens, dates.Deadline, dates.Locks);
}
