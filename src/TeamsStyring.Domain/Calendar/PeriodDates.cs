namespace TeamsStyring.Domain.Calendar;

/// <summary>The four days that a reporting period turns on, for one unit.</summary>
/// <param name="Opens">The first day that is asked about it.</param>
/// <param name="Deadline">The last day in time.</param>
/// <param name="Locks">The last day that a late answer is taken; from the day after, only the controller corrects.</param>
public sealed record PeriodDates(ReportingPeriod Period, DateOnly Opens, DateOnly Deadline, DateOnly Locks)
{
    public bool IsOpenOn(DateOnly day) => day >= Opens && day <= Locks;

    public bool IsLockedOn(DateOnly day) => day > Locks;

    public bool IsLateOn(DateOnly day) => day > Deadline;
}
