using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Records;

/// <summary>Which status a word means for a goal in a period.</summary>
internal static class RecordStatus
{
    /// <returns>The one status that was named; for a colour those of that colour; nothing when none was named.</returns>
    public static IReadOnlyList<Achievement> ChoicesFor(string status, Goal goal, ReportingPeriod period)
        => Enum.TryParse<Achievement>(status, out var named) && named is not Achievement.NotReported ? [named]
            : status.Length == 0 ? []
            : [.. Offered(goal, period).Where(new StatusWord(status).Covers)];

    /// <returns>The statuses that are to be chosen among; empty when it is certain which.</returns>
    public static IReadOnlyList<Achievement> ToChoose(RecordWish wish, RecordGoal goal, ReportingPeriod period)
        => wish.Kind is RecordKind.Status
            ? ChoicesFor(wish.Status, goal.Goal, period) is { Count: 1 } ? [] : ChoicesFor(wish.Status, goal.Goal, period) is { Count: > 1 } several ? several : Offered(goal.Goal, period)
            : goal.Newest is null ? Offered(goal.Goal, period) : [];

    public static bool MayFallShort(RecordWish wish, RecordGoal goal, ReportingPeriod period) => ToChoose(wish, goal, period).Any(choice => choice.IsShort);

    /// <summary>To end or postpone an initiative is a decision, and decisions have reasons.</summary>
    public static bool NeedsReason(string state) => state is nameof(InitiativeStatus.Ended) or nameof(InitiativeStatus.Postponed);

    // The same rule as in the card: at the year's end, and for a level to keep, an outcome is asked for.
    private static IReadOnlyList<Achievement> Offered(Goal goal, ReportingPeriod period)
        => goal.Kind is GoalKind.Keep || period.IsLastOfYear || goal.DueDate <= period.End ? AchievementRules.Outcomes : AchievementRules.Outlooks;
}
