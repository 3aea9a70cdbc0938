using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>
/// The buttons on a goal's screens. What is typed is saved first, valid or not; then the next screen, or the same one with what is to be mended.
/// </summary>
internal sealed class StepThrough(ReadWalk read, SaveDraft save, SettleHandover settle, MunicipalCalendar calendar)
{
    /// <summary>How often a press starts over because somebody else saved in between.</summary>
    private const int Tries = 3;

    /// <summary>The same screen with what was typed, and a line above it; nothing is saved.</summary>
    public async Task<FollowUpOutcome?> AsTypedAsync(WorkingCopy copy, Caller caller, FollowUpPress press, string notice, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
        if (walk.Find(press.Card.Goal)?.Opened(reader) is not { } goal || TypedAnswer.Merge(goal.ToAnswer.Answer, press.Card, press.Data, goal.ToAnswer) is not { } typed)
        {
            return null;
        }

        var notes = ScreenNotes.Saying(CardBlocks.Notice([CardBlocks.NoticeLine(notice)]));

        return Screens.Show(walk, goal.Showing(typed), press.Card.Screen, press.Card.Page, reader, notes);
    }

    public async Task<FollowUpOutcome> RunAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var reader = new CardReader(caller.Language, caller.Organisation, calendar);
        for (var attempt = 1; ; attempt++)
        {
            var walk = await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken);
            if (walk.Find(press.Card.Goal) is not { } goal)
            {
                return await MovedGoal.AnswerAsync(copy, caller, walk, press, reader, cancellationToken);
            }

            if (Screens.Closed(goal, reader) is { } closed)
            {
                return closed;
            }

            if (TypedAnswer.Merge(goal.Opened(reader).ToAnswer.Answer, press.Card, press.Data, goal.ToAnswer) is not { } typed)
            {
                return new FollowUpOutcome.Malformed();
            }

            var step = new GoalStep(walk, goal.Opened(reader), press, typed, reader);
            if (step.Conflict() is { } conflict)
            {
                return conflict;
            }

            var (answer, then) = step.Decide();
            if (answer.SaysTheSameAs(step.Goal.ToAnswer.Answer))
            {
                return then(walk);
            }

            if (await save.RunAsync(copy, goal.ToAnswer, answer, caller.Id, cancellationToken) is { } draft)
            {
                if (goal.Handover is null)
                {
                    return then(read.With(walk, draft, caller));
                }

                await settle.KeepAsync(copy, goal.Handover, caller.Id, cancellationToken);
                return then(await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken));
            }

            if (attempt == Tries)
            {
                return new FollowUpOutcome.Say(reader.Texts.TryAgain);
            }
        }
    }
}
