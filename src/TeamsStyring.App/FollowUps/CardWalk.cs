using System.Globalization;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>All goals that one person answers in a period, in one card: the own ones first, then those the person is deputy for.</summary>
internal sealed record CardWalk(PersonId Person, ReportingPeriod Period, bool WithDeputy, IReadOnlyList<CardGoal> Goals)
{
    /// <summary>How many goals are answered. «Ikke mitt» is no answer.</summary>
    public int Answered => Goals.Count(goal => goal.IsAnswered);

    public int Ready => Goals.Count(goal => goal.State is AnswerState.Ready);

    /// <summary>The earliest deadline among what is not answered, or among all when everything is.</summary>
    public PeriodDates? Dates => (Goals.Where(goal => goal.IsLeft).MinBy(goal => goal.ToAnswer.Dates.Deadline) ?? Goals.MinBy(goal => goal.ToAnswer.Dates.Deadline))?.ToAnswer.Dates;

    public CardGoal? Find(GoalId? id) => Goals.FirstOrDefault(goal => goal.Goal.Id == id);

    /// <returns>«Mål 2 av 5».</returns>
    public int NumberOf(CardGoal goal) => Goals.TakeWhile(other => other.Goal.Id != goal.Goal.Id).Count() + 1;

    /// <returns>The next goal to answer after this one, without starting over; <see langword="null"/> at the end.</returns>
    public CardGoal? NextAfter(GoalId? id)
        => Goals.SkipWhile(goal => id is not null && goal.Goal.Id != id).Skip(id is null || Find(id) is null ? 0 : 1).FirstOrDefault(goal => goal.IsLeft);

    /// <returns>The first goal to answer.</returns>
    public CardGoal? FirstLeft() => Goals.FirstOrDefault(goal => goal.IsLeft);

    /// <returns>A digest of the answers that «Levér» would send, so that nothing is delivered that was not seen.</returns>
    public string DigestOfReady()
        => Digest.Of(Goals.Where(goal => goal.State is AnswerState.Ready)
            .Select(goal => string.Create(CultureInfo.InvariantCulture, $"{goal.Goal.Id} {goal.ToAnswer.Version}")));

    public CardData DataFor(CardScreen screen) => new(Period, WithDeputy) { Screen = screen };

    public CardData DataFor(CardScreen screen, CardGoal goal, int page = 0) => DataFor(screen) with
    {
        Goal = goal.Goal.Id,
        Page = page,
        Seen = ScreenFields.DigestOf(goal.ToAnswer.Answer, screen, page, goal.ToAnswer),
    };
}
