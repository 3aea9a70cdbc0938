using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>Where every answered goal of a kommune stands in a period.</summary>
/// <param name="Answers">By the period of the goal's own cadence; a goal that nobody has answered is not in it.</param>
public sealed record AnsweredPeriod(ReportingPeriod Period, IReadOnlyDictionary<ReportingPeriod, Dictionary<GoalId, AnsweredGoal>> Answers)
{
    private readonly Dictionary<GoalId, AnsweredGoal>?[] _byCadence =
        [.. Enum.GetValues<Cadence>().Select(cadence => cadence.AnsweredBy(Period) is { } answered ? Answers.GetValueOrDefault(answered) : null)];

    /// <returns><see langword="null"/> when nobody has answered.</returns>
    public AnsweredGoal? Find(Goal goal) => _byCadence[(int)goal.Cadence]?.GetValueOrDefault(goal.Id);

    /// <returns>Where a goal stands; <see cref="Achievement.NotReported"/> when nobody has answered.</returns>
    public Achievement Of(Goal goal) => Find(goal)?.Achievement ?? Achievement.NotReported;
}
