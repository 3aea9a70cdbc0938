using TeamsStyring.App.Reminders;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Scheduling;

/// <summary>Every night: writes down the reminders that come into sight, and cancels those that nobody needs any more.</summary>
internal sealed class PlanJob(JobTurns turns, JobDoor door, WorkingCopies copies, PlanReminders plan, MunicipalCalendar calendar) : ScheduledJob(turns, door)
{
    public override async Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken)
    {
        List<DateTimeOffset> due = [];
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            if (await plan.NextDayAsync(tenant, calendar.DayOf(after), cancellationToken) is { } day)
            {
                due.Add(calendar.At(day, Schedule.NightlyPlan));
            }
        }

        return due is [] ? null : due.Min();
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            await plan.RunAsync(tenant, cancellationToken);
        }
    }
}
