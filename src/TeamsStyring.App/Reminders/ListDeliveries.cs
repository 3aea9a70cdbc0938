using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>Who was reminded of what and when: one's own, a leader's for the subtree, a controller's for the part of the kommune.</summary>
internal sealed class ListDeliveries(MunicipalCalendar calendar)
{
    /// <param name="period">One period; every period when nothing is said.</param>
    /// <returns>One more than <paramref name="top"/> when there are more.</returns>
    public async Task<IReadOnlyList<DeliveryJson>> RunAsync(Caller caller, WorkingCopy copy, ReportingPeriod? period, int top, int skip, CancellationToken cancellationToken)
    {
        var seesAll = caller.Organisation.Top is { } kommune && (caller.IsControllerOf(kommune.Id) || caller.Leads.Contains(kommune));
        var units = seesAll ? [] : caller.Organisation.Units.All.Select(unit => unit.Id).Where(unit => MaySeeAll(caller, unit));
        var found = await copy.ListRemindersAsync(period, seesAll ? null : caller.Id, units, skip, top + 1, cancellationToken);

        return found.ConvertAll(row => Write(row, caller));
    }

    private static bool MaySeeAll(Caller caller, UnitId unit)
        => caller.IsControllerOf(unit) || caller.Leads.Any(led => caller.Organisation.Units.IsWithin(unit, led.Id));

    private DeliveryJson Write(Reminder row, Caller caller) => new(
        row.Person.Value,
        caller.Organisation.NameOf(row.Person),
        row.Unit.Value,
        caller.Organisation.NameOf(row.Unit),
        row.Period,
        row.Stage.Name,
        calendar.Local(row.PlannedFor),
        row.SentAt is { } sent ? calendar.Local(sent) : null,
        State(row.State),
        row.Attempts,
        row.Reason);

    private static string State(ReminderState state) => state switch
    {
        ReminderState.Sending => "sending",
        ReminderState.Sent => "sent",
        ReminderState.Unknown => "unknown",
        ReminderState.Cancelled => "cancelled",
        ReminderState.Failed => "failed",
        _ => "planned",
    };
}
