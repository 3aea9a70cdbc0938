using System.Collections.Concurrent;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Where the goals that a question is about stand.</summary>
/// <param name="Goals">Those due in the period, unit by unit from the top down.</param>
/// <param name="Waiting">The open period that was asked about, when nobody has answered it yet and the last closed one is shown; otherwise <see langword="null"/>.</param>
internal sealed record Standing(Scope Scope, AnsweredPeriod Answered, IReadOnlyList<GoalStand> Goals, ReportingPeriod? Waiting)
{
    public ReportingPeriod Period => Answered.Period;

    // By what it is as well as by what it is called: two answers may use the same word for different things.
    private readonly ConcurrentDictionary<(Type What, string Name), object> _worked = new();

    public AchievementCounts Counts { get; init; } = AchievementCounts.Of(Goals.Select(goal => goal.Achievement));

    /// <summary>
    /// The same for some of the goals, in the order that they are named in. What is not due in the period is left out. What is counted stays: «hvorfor?»
    /// about two goals of five is still an answer about a unit that has reported four of five.
    /// </summary>
    public Standing Only(IReadOnlyList<GoalId> goals)
    {
        var wanted = ById;
        return new Standing(Scope, Answered, [.. goals.Distinct().Where(wanted.ContainsKey).Select(goal => wanted[goal])], Waiting) { Counts = Counts };
    }

    /// <summary>What follows from the goals and where they stand, and from nothing else, is worked out once for as long as the standing is kept.</summary>
    public T Once<T>(string what, Func<Standing, T> work)
        where T : class
        => (T)_worked.GetOrAdd((typeof(T), what), static (_, asked) => asked.work(asked.standing), (standing: this, work));

    /// <summary>The same for what hangs on something else too.</summary>
    /// <param name="with">Worked out again when this is another object than the last time.</param>
    public T Once<T>(string what, object with, Func<Standing, T> work)
        where T : class
    {
        var name = (typeof((object, T)), what);
        if (_worked.TryGetValue(name, out var kept) && kept is (object before, T known) && ReferenceEquals(before, with))
        {
            return known;
        }

        var worked = work(this);
        _worked[name] = (with, worked);

        return worked;
    }

    /// <summary>The goals by what they are called inside.</summary>
    public IReadOnlyDictionary<GoalId, GoalStand> ById => Once(nameof(ById), static kept => Filed(kept.Goals));

    /// <summary>The periods in which the goals answer for this one, each by its cadence.</summary>
    public IReadOnlyList<ReportingPeriod> AnsweredIn
        => Once(nameof(AnsweredIn), static kept => kept.Goals.Select(goal => goal.Goal.Cadence).Distinct().Select(cadence => cadence.AnsweredBy(kept.Period)).OfType<ReportingPeriod>().Distinct().ToList());

    public IEnumerable<GoalStand> NotReported => Goals.Where(goal => !goal.Achievement.IsReported);

    // Of just the size that a kommune's goals need, which is known.
    private static Dictionary<GoalId, GoalStand> Filed(IReadOnlyList<GoalStand> goals)
    {
        Dictionary<GoalId, GoalStand> filed = new(goals.Count);
        foreach (var goal in goals)
        {
            filed.TryAdd(goal.Goal.Id, goal);
        }

        return filed;
    }
}
