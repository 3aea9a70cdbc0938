using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A goal with all that was planned and answered about it.</summary>
/// <param name="Indicators">In the order of the plan.</param>
/// <param name="Initiatives">In the order of the plan, open or not.</param>
/// <param name="History">Of every period, or of those that an answer depends on.</param>
public sealed record GoalRows(Goal Goal, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Initiative> Initiatives, GoalHistory History);
