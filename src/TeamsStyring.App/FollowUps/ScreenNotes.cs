using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>What a screen has to say besides its questions.</summary>
/// <param name="Problems">What to mend; empty the first time a screen is shown, since nobody has been asked yet.</param>
/// <param name="Above">What stands above the questions, such as what another person has written meanwhile.</param>
internal sealed record ScreenNotes(IReadOnlyList<AnswerProblem> Problems, IReadOnlyList<CardElement> Above)
{
    public static ScreenNotes None { get; } = new([], []);

    public static ScreenNotes Of(IReadOnlyList<AnswerProblem> problems) => new(problems, []);

    public static ScreenNotes Saying(params IReadOnlyList<CardElement> above) => new([], above);
}
