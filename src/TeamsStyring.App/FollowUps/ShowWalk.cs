using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>The buttons that only move through the card and save nothing.</summary>
internal sealed class ShowWalk(ReadWalk read, MunicipalCalendar calendar)
{
    /// <summary>«Start» and «Fortsett»: the first goal that is left.</summary>
    public async Task<FollowUpOutcome> StartAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var (walk, reader) = await ReadAsync(copy, caller, press, cancellationToken);

        return WhyNotNow(walk, reader) ?? Screens.After(walk, done: null, reader, ScreenNotes.None);
    }

    /// <summary>What a card that nobody has touched says today: the first screen, or that everything is delivered.</summary>
    public async Task<FollowUpOutcome> NowAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var (walk, reader) = await ReadAsync(copy, caller, press, cancellationToken);
        var stage = press.Data[StartScreen.StageKey] is JsonValue value && value.TryGetValue<string>(out var name) ? new ReminderStage(name) : (ReminderStage?)null;

        return WhyNotNow(walk, reader)
            ?? (walk.FirstLeft() is null
                ? Screens.Overview(walk, reader, ScreenNotes.None)
                : new FollowUpOutcome.Show(StartScreen.Create(walk, stage, reader, ScreenNotes.None)));
    }

    /// <summary>The first screen again.</summary>
    public async Task<FollowUpOutcome> AgainAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var (walk, reader) = await ReadAsync(copy, caller, press, cancellationToken);

        return WhyNotNow(walk, reader) ?? new FollowUpOutcome.Show(StartScreen.Create(walk, stage: null, reader, ScreenNotes.None));
    }

    /// <summary>«Endre»: the goal chosen in the summary.</summary>
    public async Task<FollowUpOutcome> ChangeAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
    {
        var typed = new TypedInputs(press.Data);
        var chosen = typed.Id(CardInputs.ChosenGoal, null);
        if (!typed.IsReadable)
        {
            return new FollowUpOutcome.Malformed();
        }

        var (walk, reader) = await ReadAsync(copy, caller, press, cancellationToken);
        if (WhyNotNow(walk, reader) is { } refusal)
        {
            return refusal;
        }

        if (chosen is { } id && walk.Find(new GoalId(id)) is null)
        {
            return await MovedGoal.AnswerAsync(copy, caller, walk, press with { Card = press.Card with { Goal = new GoalId(id) } }, reader, cancellationToken);
        }

        var goal = walk.Find(chosen is { } one ? new GoalId(one) : null) ?? walk.FirstLeft() ?? walk.Goals[0];

        return Screens.Closed(goal, reader) ?? Screens.Show(walk, goal.Opened(reader), CardScreen.Status, page: 0, reader, ScreenNotes.None);
    }

    private async Task<(CardWalk Walk, CardReader Reader)> ReadAsync(WorkingCopy copy, Caller caller, FollowUpPress press, CancellationToken cancellationToken)
        => (await read.RunAsync(copy, caller, press.Card.Period, press.Card.WithDeputy, cancellationToken), new CardReader(caller.Language, caller.Organisation, calendar));

    private static FollowUpOutcome? WhyNotNow(CardWalk walk, CardReader reader)
        => walk.Goals is [] ? new FollowUpOutcome.Say(reader.Texts.NoGoals(reader.Words.Of(walk.Period)))
            : walk.Goals.All(goal => !goal.IsOpen) ? Screens.Closed(walk.Goals[0], reader)
            : null;
}
