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
    /// <returns>Where a goal stands; <see cref="Achievement.NotReported"/> when nobody has answered.</returns>
    public Achievement Of(Goal goal)
        => goal.Cadence.AnsweredBy(Period) is { } answered && Achievements.TryGetValue((goal.Id, answered), out var achievement) ? achievement : Achievement.NotReported;
}
