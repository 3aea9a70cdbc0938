using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Reminders;

/// <summary>
/// Who gets which card when. Only for what is missing; at most one card per person per day; only on sending days from 08 to 16; never to
/// somebody who has answered everything. Where a person's goals have different deadlines, the earliest one still missing decides.
/// </summary>
public static class ReminderRule
{
    /// <param name="goals">Every goal without an answer, in the periods that are looked at.</param>
    /// <param name="standing">The reminders that stand for these periods, of everybody and in every state.</param>
    /// <returns>What to write. Planning twice changes nothing the second time.</returns>
    public static ReminderChanges Plan(TenantId tenant, MunicipalCalendar calendar, IReadOnlyCollection<UnansweredGoal> goals, IReadOnlyCollection<Reminder> standing)
    {
        var now = calendar.Now;
        var rows = standing.ToLookup(row => row.Person);
        var missing = Missing(goals);
        List<Reminder> added = [];
        List<Reminder> changed = [];
        foreach (var person in missing.Select(of => of.Key).Union(rows.Select(of => of.Key)))
        {
            Reminder[] own = [.. rows[person]];
            var earliest = Earliest(missing[person], calendar.DayOf(now)).ToDictionary(goal => goal.Dates.Period);
            var wanted = new PersonalReminders(now, calendar, own).WantedFor([.. earliest.Values.Select(goal => goal.Dates)]);

            added.AddRange(
                from want in wanted
                where !own.Any(row => (row.Period, row.Stage) == want.Key)
                select New(tenant, person, earliest[want.Key.Period].Unit, want.Key.Period, want.Key.Stage, want.Value));
            changed.AddRange(own.Select(row => Changed(row, wanted, now, missing[person])).Where((after, index) => after != own[index]));
        }

        return new ReminderChanges(added, changed);
    }

    /// <summary>
    /// The same when everything has just been brought back from the kommune's lists, which do not say what had been sent: every step whose time has come is
    /// passed over, so that nobody gets a card twice, and the next one comes.
    /// </summary>
    public static ReminderChanges PlanAfterRebuild(TenantId tenant, MunicipalCalendar calendar, IReadOnlyCollection<UnansweredGoal> goals, IReadOnlyCollection<Reminder> standing)
    {
        var known = standing.Select(row => row.Id).ToHashSet();
        List<Reminder> passed =
        [
            .. from own in Missing(goals)
               from goal in Earliest(own, calendar.Today)
               from step in LadderStep.For(goal.Dates)
               let moment = calendar.SendingStartOf(step.Day)
               where moment <= calendar.Now
               let row = New(tenant, own.Key, goal.Unit, step.Period, step.Stage, moment)
               where !known.Contains(row.Id)
               select row with { State = ReminderState.Cancelled, Reason = ReminderReason.Rebuilt },
        ];
        var changes = Plan(tenant, calendar, goals, [.. standing, .. passed]);

        return changes with { Added = [.. passed, .. changes.Added] };
    }

    /// <summary>«Minn meg i morgen»: the card comes again at 08:00 on the next sending day. Asked twice a day it is the same row.</summary>
    public static Reminder Tomorrow(TenantId tenant, MunicipalCalendar calendar, PersonId person, UnitId unit, ReportingPeriod period)
    {
        var day = calendar.Today.AddDays(1).OrNextSendingDay;

        return New(tenant, person, unit, period, ReminderStage.Manual(day), calendar.SendingStartOf(day));
    }

    /// <summary>A leader's friendly reminder: one a day for each person and period, however often it is asked for.</summary>
    /// <param name="at">When it goes out; its day names the stage.</param>
    public static Reminder Friendly(TenantId tenant, MunicipalCalendar calendar, PersonId person, UnitId unit, ReportingPeriod period, DateTimeOffset at)
        => New(tenant, person, unit, period, ReminderStage.Manual(calendar.DayOf(at)), at);

    private static ILookup<PersonId, UnansweredGoal> Missing(IEnumerable<UnansweredGoal> goals)
        => goals.Where(goal => goal.Responsible is not null).ToLookup(goal => goal.Responsible.GetValueOrDefault());

    /// <returns>Of each period that is not locked, the goal whose deadline comes first.</returns>
    private static IEnumerable<UnansweredGoal> Earliest(IEnumerable<UnansweredGoal> own, DateOnly today)
        => own.Where(goal => !goal.Dates.IsLockedOn(today)).GroupBy(goal => goal.Dates.Period).Select(of => of.MinBy(goal => goal.Dates.Deadline)).OfType<UnansweredGoal>();

    private static Reminder Changed(
        Reminder row,
        IReadOnlyDictionary<(ReportingPeriod Period, ReminderStage Stage), DateTimeOffset> wanted,
        DateTimeOffset now,
        IEnumerable<UnansweredGoal> missing)
    {
        if (row.State is not (ReminderState.Planned or ReminderState.Cancelled))
        {
            return row;
        }

        if (wanted.TryGetValue((row.Period, row.Stage), out var moment))
        {
            // A row that is due keeps the time it was due at, so that everybody can see how late it went out.
            var due = row.State is ReminderState.Planned && row.PlannedFor <= now && moment <= now;

            return due ? row : row with { State = ReminderState.Planned, PlannedFor = moment, Reason = "" };
        }

        return row.State is ReminderState.Cancelled ? row : row with { State = ReminderState.Cancelled, Reason = WhyNot(row, now, missing) };
    }

    private static string WhyNot(Reminder row, DateTimeOffset now, IEnumerable<UnansweredGoal> missing)
    {
        var ofPeriod = missing.Where(goal => goal.Dates.Period == row.Period).ToList();

        return ofPeriod.Count == 0 ? ReminderReason.NothingMissing
            : ofPeriod.All(goal => goal.Dates.IsLockedOn(DateOnly.FromDateTime(now.DateTime))) ? ReminderReason.Locked
            : ReminderReason.GaveWay;
    }

    private static Reminder New(TenantId tenant, PersonId person, UnitId unit, ReportingPeriod period, ReminderStage stage, DateTimeOffset plannedFor)
        => new(
            new ReminderId(StableId.From(tenant.Value, "reminder", person.Value, period.ToString(), stage.Name)),
            person,
            unit,
            period,
            stage,
            plannedFor,
            SentAt: null,
            ReminderState.Planned,
            Attempts: 0,
            Reason: "",
            ActivityId: "");
}
