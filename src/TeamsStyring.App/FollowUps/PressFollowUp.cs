using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>A button of the quarter's card: which one it is. Who may do what follows from the sender, never from the card.</summary>
internal sealed class PressFollowUp(ShowWalk show, StepThrough step, DeliverAnswers deliver, SnoozeCard snooze, HandOverGoals handOver)
{
    /// <summary>The screen as it was pressed, what was typed in its fields, and a line above it. Writes nothing.</summary>
    /// <returns><see langword="null"/> where the screen asks nothing, or cannot be made again.</returns>
    public async Task<FollowUpOutcome?> AsTypedAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, string notice, CancellationToken cancellationToken)
        => CardData.Read(data) is { Goal: not null, Screen: CardScreen.Status or CardScreen.Causes or CardScreen.Initiatives or CardScreen.Unchanged } card
            ? await step.AsTypedAsync(copy, caller, new FollowUpPress(verb, card, data), notice, cancellationToken)
            : null;

    public Task<FollowUpOutcome> RunAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        if (CardData.Read(data) is not { } card)
        {
            return Task.FromResult<FollowUpOutcome>(new FollowUpOutcome.Malformed());
        }

        var press = new FollowUpPress(verb, card, data);

        return (verb, card.Screen) switch
        {
            (FollowUpVerbs.Show, _) => show.NowAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Start, _) => show.StartAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Deliver, _) => deliver.RunAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Change, _) => show.ChangeAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Snooze, _) => snooze.RunAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.NotMine, _) => handOver.AskAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.HandOver, _) => handOver.RunAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Back, CardScreen.NotMine) => show.AgainAsync(copy, caller, press, cancellationToken),
            (FollowUpVerbs.Next or FollowUpVerbs.Back or FollowUpVerbs.Unchanged or FollowUpVerbs.Skip or FollowUpVerbs.More or FollowUpVerbs.Finish or FollowUpVerbs.Reload, _)
                when card is { Goal: not null, Screen: CardScreen.Status or CardScreen.Causes or CardScreen.Initiatives or CardScreen.Unchanged }
                => step.RunAsync(copy, caller, press, cancellationToken),
            _ => Task.FromResult<FollowUpOutcome>(new FollowUpOutcome.Malformed()),
        };
    }
}
