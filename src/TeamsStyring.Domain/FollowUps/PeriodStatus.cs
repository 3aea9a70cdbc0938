using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>How a unit's subtree stands in a period, rolled up through the organisation.</summary>
/// <param name="Period">The period asked about.</param>
/// <param name="Counts">The unit and everything below.</param>
/// <param name="Own">The unit's own goals alone.</param>
/// <param name="Below">Each unit just below, with its own subtree, in the order of the organisation; those without a due goal too.</param>
public sealed record PeriodStatus(Unit Unit, ReportingPeriod Period, AchievementCounts Counts, AchievementCounts Own, IReadOnlyList<UnitStatus> Below)
{
    /// <param name="goals">Every goal due in the period; those of units outside the subtree are left out.</param>
    public static PeriodStatus RollUp(UnitTree tree, Unit top, ReportingPeriod period, IEnumerable<GoalStanding> goals)
    {
        var own = goals.ToLookup(goal => goal.Unit, goal => KeyValuePair.Create(goal.Achievement, goal.Goals));
        List<UnitStatus> below = [.. tree.ChildrenOf(top.Id).Select(unit => new UnitStatus(unit, CountsWithin(tree, unit, own)))];
        var ownCounts = AchievementCounts.Of(own[top.Id]);
        return new PeriodStatus(top, period, below.Aggregate(ownCounts, (sum, unit) => sum + unit.Counts), ownCounts, below);
    }

    private static AchievementCounts CountsWithin(UnitTree tree, Unit unit, ILookup<UnitId, KeyValuePair<Achievement, int>> own)
        => AchievementCounts.Of(tree.Subtree(unit.Id).SelectMany(each => own[each.Id]));
}
