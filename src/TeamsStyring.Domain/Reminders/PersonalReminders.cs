using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Reminders;

/// <summary>Finds out when one person should get which card, given what this person has got already. One use per person.</summary>
internal sealed class PersonalReminders(DateTimeOffset now, MunicipalCalendar calendar, IReadOnlyList<Reminder> standing)
{
    private readonly DateOnly _today = calendar.DayOf(now);
    private readonly DateTimeOffset _soonest = calendar.OrNextSendingTime(now);
    private readonly Dictionary<(ReportingPeriod Period, ReminderStage Stage), DateTimeOffset> _wanted = [];

    // Which period's card the person gets on a day: at most one a day, over all periods.
    private readonly Dictionary<DateOnly, ReportingPeriod> _taken = standing
        .Where(MayHaveArrived)
        .GroupBy(row => calendar.DayOf(row.SentAt ?? row.PlannedFor))
        .ToDictionary(sameDay => sameDay.Key, sameDay => sameDay.First().Period);

    /// <param name="periods">The dates of every period that the person still owes an answer for.</param>
    public IReadOnlyDictionary<(ReportingPeriod Period, ReminderStage Stage), DateTimeOffset> WantedFor(IReadOnlyCollection<PeriodDates> periods)
    {
        // What a person asked for goes before what a rule says.
        foreach (var asked in standing.Where(row => row.State is ReminderState.Planned && row.Stage.IsManual).OrderBy(row => row.PlannedFor))
        {
            if (periods.FirstOrDefault(dates => dates.Period == asked.Period) is { } dates)
            {
                Place(new LadderStep(asked.Period, asked.Stage, calendar.DayOf(asked.PlannedFor).OrNextSendingDay, dates.Locks));
            }
        }

        foreach (var step in periods.OrderBy(dates => dates.Deadline).ThenBy(dates => dates.Period).SelectMany(StepsLeft).OrderBy(step => step.Day))
        {
            Place(step);
        }

        return _wanted;
    }

    // What stood in the working copy that was lost is counted as sent: rather one card too few than the same twice.
    private static bool MayHaveArrived(Reminder row) => row.State is ReminderState.Sending or ReminderState.Sent or ReminderState.Unknown || IsPassedOver(row);

    private static bool IsPassedOver(Reminder row) => row is { State: ReminderState.Cancelled, Reason: ReminderReason.Rebuilt };

    private IEnumerable<LadderStep> StepsLeft(PeriodDates dates)
    {
        var ofPeriod = standing.Where(row => row.Period == dates.Period).ToList();
        var settled = ofPeriod.Where(row => row.State is not (ReminderState.Planned or ReminderState.Cancelled) || IsPassedOver(row)).Select(row => row.Stage).ToHashSet();
        var steps = LadderStep.For(dates).Where(step => _today <= step.LastDay).ToLookup(step => calendar.SendingStartOf(step.Day) <= now);

        // Of the steps whose time has come only the last stands – somebody who was away, or took over a goal, gets one card and not three –
        // and not even that when the person has had a card about the period since.
        var latest = steps[true].LastOrDefault();
        if (latest is not null && !settled.Contains(latest.Stage) && !ofPeriod.Any(row => MayHaveArrived(row) && calendar.DayOf(row.SentAt ?? row.PlannedFor) >= latest.Day))
        {
            yield return latest;
        }

        foreach (var step in steps[false])
        {
            if (!settled.Contains(step.Stage))
            {
                yield return step;
            }
        }
    }

    private void Place(LadderStep step)
    {
        var moment = calendar.SendingStartOf(step.Day);
        if (moment < _soonest)
        {
            moment = _soonest;
        }

        var day = calendar.DayOf(moment);
        while (_taken.TryGetValue(day, out var other))
        {
            if (other == step.Period)
            {
                return;
            }

            day = day.AddDays(1).OrNextSendingDay;
            moment = calendar.SendingStartOf(day);
        }

        if (day <= step.LastDay)
        {
            _taken[day] = step.Period;
            _wanted[(step.Period, step.Stage)] = moment;
        }
    }
}
