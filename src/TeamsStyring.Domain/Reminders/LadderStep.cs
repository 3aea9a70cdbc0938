using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Reminders;

/// <summary>One step of the reminder ladder for one period.</summary>
/// <param name="Day">The sending day that it falls on.</param>
/// <param name="LastDay">After this day the card would say something untrue, and the step gives way.</param>
internal sealed record LadderStep(ReportingPeriod Period, ReminderStage Stage, DateOnly Day, DateOnly LastDay)
{
    /// <summary>Working days before the deadline that the first reminder comes.</summary>
    private const int DaysBefore = 3;

    /// <summary>The whole ladder in order. A step that would come no later than the opening, or on the same day as the next step, gives way.</summary>
    public static IReadOnlyList<LadderStep> For(PeriodDates dates)
    {
        var opens = Step(dates, ReminderStage.Opens, dates.Opens, dates.Locks);
        LadderStep[] after =
        [
            Step(dates, ReminderStage.BeforeDeadline, dates.Deadline.AddWorkingDays(-DaysBefore), dates.Deadline),
            Step(dates, ReminderStage.LastDay, dates.Deadline, dates.Deadline),
            Step(dates, ReminderStage.Late, dates.Deadline.NextWorkingDay, dates.Locks),
        ];

        return
        [
            .. opens.IsTrue ? [opens] : Array.Empty<LadderStep>(),
            .. after.Where(step => step.IsTrue && step.Day > opens.Day).GroupBy(step => step.Day).Select(sameDay => sameDay.Last()),
        ];
    }

    private bool IsTrue => Day <= LastDay;

    private static LadderStep Step(PeriodDates dates, ReminderStage stage, DateOnly day, DateOnly lastDay)
        => new(dates.Period, stage, day.OrNextSendingDay, lastDay);
}
