using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>
/// Sets a deadline, or extends it, for a unit and what lies below. Controllers do, each in their part of the kommune: a leader who needs more time
/// asks, so that one person knows when the whole report is due. What was decided before stays in the list.
/// </summary>
internal sealed class SetDeadline(MunicipalCalendar calendar, PlanReminders plan)
{
    private const int LongestReason = 500;

    // Beyond this a period would still be open when it is asked about again.
    private const int MonthsAfterEnd = 9;

    public async Task<SetDeadlineOutcome> RunAsync(Caller caller, WorkingCopy copy, ReportingPeriod period, DeadlineRequest wish, CancellationToken cancellationToken)
    {
        if ((wish.Unit is { } asked ? new UnitId(asked) : caller.Person.ControllerOf ?? caller.Home?.Id) is not { } id || caller.Organisation.Units.Find(id) is not { } unit)
        {
            return new SetDeadlineOutcome.UnknownUnit();
        }

        if (!caller.IsControllerOf(id))
        {
            return new SetDeadlineOutcome.OnlyControllers(unit);
        }

        if (Refusal(period, wish) is { } refusal)
        {
            return refusal;
        }

        var newest = (await copy.ListDeadlinesAsync(period, cancellationToken)).FindLast(deadline => deadline.Unit == id);
        if (newest?.Deadline != wish.Deadline)
        {
            await copy.AppendAsync(new DeadlineSet(Guid.CreateVersion7(), period, id, wish.Deadline, wish.Reason?.Trim() ?? "", caller.Id, calendar.Now), cancellationToken);
            await plan.RunAsync(caller.Tenant, cancellationToken);
        }

        return new SetDeadlineOutcome.Set();
    }

    private SetDeadlineOutcome? Refusal(ReportingPeriod period, DeadlineRequest wish)
    {
        var limit = period.End.AddMonths(MonthsAfterEnd);

        return wish.Deadline switch
        {
            var day when day <= period.End => new SetDeadlineOutcome.BeforeEnd(),
            var day when day < calendar.Today => new SetDeadlineOutcome.HasPassed(calendar.Today),
            var day when day >= limit => new SetDeadlineOutcome.TooLate(limit),
            var day when day.OrNextDeadlineDay != day => new SetDeadlineOutcome.NotAWorkingDay(day.OrNextDeadlineDay),
            _ when wish.Reason?.Length > LongestReason => new SetDeadlineOutcome.ReasonTooLong(LongestReason),
            _ => null,
        };
    }
}
