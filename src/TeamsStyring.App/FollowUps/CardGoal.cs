using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>One goal of a person's card, and how far it has come.</summary>
/// <param name="Problems">What keeps the answer from being delivered; everything, also while nothing is typed.</param>
/// <param name="Bar">Why «uendret siden sist» is not offered; <see langword="null"/> when it is.</param>
/// <param name="Handover">The person's own «ikke mitt mål» that nobody has settled; <see langword="null"/> when there is none.</param>
/// <param name="AsDeputy">The person is not responsible but deputy.</param>
/// <param name="IsOpen">The period has opened and not locked for the goal's unit.</param>
internal sealed record CardGoal(
    GoalToAnswer ToAnswer,
    AnswerState State,
    IReadOnlyList<AnswerProblem> Problems,
    UnchangedBar? Bar,
    HandoverRequest? Handover,
    bool AsDeputy,
    bool IsOpen)
{
    public Goal Goal => ToAnswer.Goal;

    /// <summary>What stands in the fields where it is not what is saved; otherwise <see langword="null"/>.</summary>
    public DraftAnswer? Typed { get; init; }

    /// <summary>The goal with what stands in the fields.</summary>
    public GoalToAnswer Shown => Typed is null ? ToAnswer : With(ToAnswer, Typed);

    /// <summary>Whether there is nothing left to do but press «Levér», or not even that.</summary>
    public bool IsAnswered => State is AnswerState.Ready || ToAnswer.Delivered is not null;

    /// <summary>Whether the walk through the goals stops here.</summary>
    public bool IsLeft => IsOpen && !IsAnswered && Handover is null;

    /// <returns>
    /// The goal as its screens show it: with what is typed or, where nothing is typed and something is delivered, with what was delivered,
    /// so that a change starts from there.
    /// </returns>
    public CardGoal Opened(CardReader reader)
        => ToAnswer is { Delivered: { } delivered } && ToAnswer.Answer.IsBlank()
            ? this with { ToAnswer = With(ToAnswer, ReopenedAnswer.Of(delivered, ToAnswer, reader.Speech.Number)) }
            : this;

    /// <returns>The goal with another answer in its fields than the one that stands; nothing is saved by it.</returns>
    public CardGoal Showing(DraftAnswer answer) => this with { Typed = answer };

    private static GoalToAnswer With(GoalToAnswer goal, DraftAnswer answer) => goal with
    {
        Draft = goal.Draft is { } draft
            ? draft with { Answer = answer }
            : new FollowUpDraft(goal.Goal.Id, goal.Period, Version: 0, answer, goal.Goal.Responsible ?? default, default),
    };
}
