using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>Finds who lacks an answer and may be reminded by a caller: leaders remind in what they lead, controllers in their part of the kommune.</summary>
internal sealed class FindToRemind(ReadReminderFacts facts, MunicipalCalendar calendar)
{
    /// <returns>Those to remind, and how many have had a card today or get one anyway: nobody gets two.</returns>
    public async Task<(IReadOnlyList<ToRemind> Persons, int AlreadyTold)> RunAsync(WorkingCopy copy, Caller caller, RemindAsked asked, CancellationToken cancellationToken)
    {
        var units = asked.Units.SelectMany(caller.Organisation.Units.Subtree).Select(unit => unit.Id).Where(unit => MayRemind(caller, unit)).ToHashSet();
        if (units.Count == 0 || await facts.RunAsync(copy, calendar.Today, calendar.Today, cancellationToken) is not { } known)
        {
            return ([], 0);
        }

        var year = asked.Period.Year;
        var goals = (await copy.ReadGoalsAsync(year, cancellationToken)).Where(goal => goal.Responsible is not null && units.Contains(goal.Unit)).Select(goal => goal.Id).ToHashSet();
        var day = calendar.DayOf(calendar.OrNextSendingTime(calendar.Now));
        var told = known.Standing.Where(row => row.State is not ReminderState.Cancelled and not ReminderState.Failed && calendar.DayOf(row.SentAt ?? row.PlannedFor) == day).Select(row => row.Person).ToHashSet();
        List<ToRemind> missing =
        [
            .. from goal in known.Goals
               where goals.Contains(goal.Goal) && goal.Responsible is not null && goal.Responsible != caller.Id && IsIn(goal.Dates, asked.Period)
               group goal by (goal.Responsible, goal.Dates.Period) into own
               let person = caller.Organisation.Persons.GetValueOrDefault(own.Key.Responsible.GetValueOrDefault())
               where person is not null
               orderby person.Name
               select new ToRemind(person, own.First().Unit, own.Key.Period, own.Count()),
        ];
        return ([.. missing.Where(row => !told.Contains(row.Person.Id)).DistinctBy(row => row.Person.Id)], missing.Select(row => row.Person.Id).Where(told.Contains).Distinct().Count());
    }

    public static bool MayRemind(Caller caller, UnitId unit)
        => caller.IsControllerOf(unit) || caller.Leads.Any(led => caller.Organisation.Units.IsWithin(unit, led.Id));

    private bool IsIn(PeriodDates dates, ReportingPeriod period)
        => dates.IsOpenOn(calendar.Today) && dates.Period.End >= period.Start && dates.Period.End <= period.End;
}
