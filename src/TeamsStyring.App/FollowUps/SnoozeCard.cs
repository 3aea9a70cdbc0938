using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>«Minn meg i morgen»: a reminder row under its unique key, which the clock takes up like any other.</summary>
internal sealed class SnoozeCard(ReadWalk read, MunicipalCalendar calendar)
{
    public async Task<FollowUpOutcome> RunAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        if (walk.FirstLeft() is not { } left)
        {
            return Screens.Overview(walk, reader, ScreenNotes.None);
        }

        var reminder = ReminderRule.Tomorrow(copy.Tenant, calendar, caller.Id, caller.Person.Unit ?? left.Goal.Unit, walk.Period);
        if (left.ToAnswer.Dates.IsLockedOn(calendar.DayOf(reminder.PlannedFor)))
        {
            return new FollowUpOutcome.Say(reader.Texts.DeadlinePassed(left.ToAnswer.Dates.Deadline, left.ToAnswer.Dates.Locks));
        }

        await copy.PlanReminderAsync(reminder, cancellationToken);

        return new FollowUpOutcome.Say(reader.Texts.Snoozed(calendar.DayOf(reminder.PlannedFor)));
    }
}
