using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>Which screen is shown: by name, after a goal is done, or where something is to be mended.</summary>
internal static class Screens
{
    public static FollowUpOutcome Show(CardWalk walk, CardGoal goal, CardScreen screen, int page, CardReader reader, ScreenNotes notes)
        => new FollowUpOutcome.Show(screen switch
        {
            CardScreen.Causes => CausesScreen.Create(walk, goal, reader, notes),
            CardScreen.Initiatives => InitiativesScreen.Create(walk, goal, reader, page, notes),
            CardScreen.Unchanged => UnchangedScreen.Create(walk, goal, reader, notes),
            _ => StatusScreen.Create(walk, goal, reader, notes),
        });

    /// <returns>Why the goal cannot be answered today; <see langword="null"/> when it can.</returns>
    public static FollowUpOutcome? Closed(CardGoal goal, CardReader reader)
    {
        var dates = goal.ToAnswer.Dates;
        var period = CardBlocks.Capital(reader.Words.Of(dates.Period));

        return goal.IsOpen ? null : new FollowUpOutcome.Say(dates.IsLockedOn(reader.Calendar.Today) ? reader.Texts.Locked(period, dates.Locks) : reader.Texts.NotOpen(period, dates.Opens));
    }

    /// <returns>The next goal that is left after this one, or the summary.</returns>
    public static FollowUpOutcome After(CardWalk walk, CardGoal? done, CardReader reader, ScreenNotes notes)
        => walk.NextAfter(done?.Goal.Id) is { } next
            ? Show(walk, next.Opened(reader), CardScreen.Status, page: 0, reader, notes)
            : Overview(walk, reader, notes);

    /// <returns>The summary, or «Levert. Takk!» when there is nothing to deliver and nothing left.</returns>
    public static FollowUpOutcome Overview(CardWalk walk, CardReader reader, ScreenNotes notes)
        => new FollowUpOutcome.Show(walk.Ready == 0 && walk.Goals.Any(goal => goal.ToAnswer.Delivered is not null) && walk.Goals.All(goal => goal.State is not AnswerState.Started)
            ? DeliveredScreen.Create(walk, reader, notes)
            : SummaryScreen.Create(walk, reader, notes));

    /// <returns>The screen with the first mistake, and what is wrong there.</returns>
    public static FollowUpOutcome Mend(CardWalk walk, CardGoal goal, IReadOnlyList<AnswerProblem> problems, CardReader reader)
    {
        var step = problems.Min(problem => problem.Step);
        var here = problems.Where(problem => problem.Step == step).ToList();
        var screen = step switch
        {
            AnswerStep.Causes => CardScreen.Causes,
            AnswerStep.Initiatives => CardScreen.Initiatives,
            _ => CardScreen.Status,
        };
        var page = here.Select(problem => problem switch
        {
            AnswerProblem.ReasonMissing reason => InitiativesScreen.PageOf(goal.ToAnswer, reason.Initiative),
            AnswerProblem.ReasonTooLong reason => InitiativesScreen.PageOf(goal.ToAnswer, reason.Initiative),
            AnswerProblem.DateUnreadable date => InitiativesScreen.PageOf(goal.ToAnswer, date.Initiative),
            _ => 0,
        }).Min();

        return Show(walk, goal, screen, page, reader, ScreenNotes.Of(here));
    }
}
