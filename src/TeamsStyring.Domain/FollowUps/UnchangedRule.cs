using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// When the last answer may be confirmed by one press. Made for the goal that stands still for a quarter, not for the one nobody looks at:
/// never at the year's end, never three times running, never past an initiative that has just become overdue.
/// </summary>
public static class UnchangedRule
{
    /// <returns>What stands in the way today, or <see langword="null"/> when the last answer may be confirmed.</returns>
    public static UnchangedBar? BarFor(GoalToAnswer goal, MunicipalCalendar calendar)
    {
        if (goal.LastThisYear is not { } last)
        {
            return UnchangedBar.NothingEarlierThisYear;
        }

        if (goal.Period.IsLastOfYear || !goal.Offered.Contains(last.Achievement))
        {
            return UnchangedBar.OutcomeAskedFor;
        }

        if (last.UnchangedFrom is not null && goal.History.NewestBefore(last.Period)?.UnchangedFrom is not null)
        {
            return UnchangedBar.ThirdTimeRunning;
        }

        if (last.Achievement.IsShort && (string.IsNullOrWhiteSpace(last.NotAchieved) || last.Causes.Count == 0))
        {
            return UnchangedBar.LastIncomplete;
        }

        return goal.Initiatives.Any(initiative => BecameOverdue(initiative, last, calendar)) ? UnchangedBar.InitiativeOverdue : null;
    }

    private static bool BecameOverdue(Initiative initiative, FollowUp last, MunicipalCalendar calendar)
        => initiative.IsOpen && initiative.Due < calendar.Today && initiative.Due >= calendar.DayOf(last.At);
}
