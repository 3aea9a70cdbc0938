using System.Collections.Frozen;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>Where every answered goal of a kommune stands in a period, and what holds back those that fall short.</summary>
/// <param name="Answers">How many answers had been delivered for it. Answers are only ever appended, so their number is the version.</param>
/// <param name="Achievements">By goal and the period of the goal's own cadence; a goal that nobody has answered is not in it.</param>
/// <param name="Hindrances">Causes and needs of the goals that are yellow or red.</param>
public sealed record AnsweredPeriod(
    ReportingPeriod Period,
    int Answers,
    IReadOnlyDictionary<(GoalId Goal, ReportingPeriod Period), Achievement> Achievements,
    IReadOnlyList<Hindrance> Hindrances)
{
    private readonly ReportingPeriod?[] _byCadence = [.. Enum.GetValues<Cadence>().Select(cadence => cadence.AnsweredBy(Period))];

    private readonly FrozenDictionary<GoalId, Hindrance> _byGoal = Hindrances.DistinctBy(hindrance => hindrance.Goal).ToFrozenDictionary(hindrance => hindrance.Goal);

    /// <returns>What holds a goal back; <see langword="null"/> when it does not fall short.</returns>
    public Hindrance? HindranceOf(GoalId goal) => _byGoal.GetValueOrDefault(goal);

    /// <returns>Where a goal stands; <see cref="Achievement.NotReported"/> when nobody has answered.</returns>
    public Achievement Of(Goal goal)
        => _byCadence[(int)goal.Cadence] is { } answered && Achievements.TryGetValue((goal.Id, answered), out var achievement) ? achievement : Achievement.NotReported;
}
