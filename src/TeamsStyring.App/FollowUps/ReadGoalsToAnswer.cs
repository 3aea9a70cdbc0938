using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Goals with all that answering them in a period depends on: their rows, and what is typed so far.</summary>
internal static class ReadGoalsToAnswer
{
    public static async Task<IReadOnlyList<GoalToAnswer>> RunAsync(WorkingCopy copy, IReadOnlyList<GoalRows> goals, ReportingPeriod period, PeriodCalendar periods, CancellationToken cancellationToken)
    {
        var drafts = await copy.ReadDraftsAsync(goals.Select(rows => rows.Goal.Id), period, cancellationToken);

        return
        [
            .. goals.Select(rows => new GoalToAnswer(
                rows.Goal, periods.DatesFor(period, rows.Goal.Unit), rows.Indicators, rows.Initiatives, rows.History, drafts.Find(draft => draft.Goal == rows.Goal.Id))),
        ];
    }
}
