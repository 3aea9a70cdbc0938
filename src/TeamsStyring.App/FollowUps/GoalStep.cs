using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>One press on one goal's screen: what is to be saved, and what is shown after it.</summary>
/// <param name="Goal">As it stands now, opened for change.</param>
/// <param name="Typed">What stands now with what was typed on the screen put in.</param>
internal sealed record GoalStep(CardWalk Walk, CardGoal Goal, FollowUpPress Press, DraftAnswer Typed, CardReader Reader)
{
    private CardData Card => Press.Card;

    /// <returns>
    /// The same screen with both versions, when somebody has written in its fields since it was made and what was typed says something else;
    /// otherwise <see langword="null"/>. Nothing is saved then: the person decides.
    /// </returns>
    public FollowUpOutcome? Conflict()
    {
        var now = ScreenFields.Of(Goal.ToAnswer.Answer, Card.Screen, Card.Page, Goal.ToAnswer);
        if (Press.Verb is FollowUpVerbs.Reload || Card.Seen == ScreenFields.DigestOf(Goal.ToAnswer.Answer, Card.Screen, Card.Page, Goal.ToAnswer)
            || now.SequenceEqual(ScreenFields.Of(Typed, Card.Screen, Card.Page, Goal.ToAnswer)))
        {
            return null;
        }

        var notes = ScreenNotes.Saying(MeanwhileBlock.Create(Walk, Goal, Typed, Card, Reader));

        // The new card is made from what stands now, so that pressing its button again is a decision; only its fields hold the other words.
        return Screens.Show(Walk, Goal.Showing(Typed), Card.Screen, Card.Page, Reader, notes);
    }

    /// <returns>What is to be saved, and the card to show once it is.</returns>
    public (DraftAnswer Answer, Func<CardWalk, FollowUpOutcome> Then) Decide() => Press.Verb switch
    {
        FollowUpVerbs.Reload => (Goal.ToAnswer.Answer, Stay),
        FollowUpVerbs.Unchanged => Unchanged(),
        FollowUpVerbs.Skip => (Typed with { Skipped = true, Finished = false, UnchangedFrom = null }, walk => Screens.After(walk, Goal, Reader, ScreenNotes.None)),
        FollowUpVerbs.Finish => Finish(),
        FollowUpVerbs.More => (OpenWhenChanged(), walk => Screen(walk, CardScreen.Initiatives, Math.Min(Card.Page + 1, LastPage))),
        FollowUpVerbs.Back => (OpenWhenChanged(), Back),
        _ => Next(),
    };

    private static DraftAnswer Open(DraftAnswer answer) => answer with { Skipped = false, Finished = false, UnchangedFrom = null };

    // Whoever changes something has to save the last screen again; whoever only looks – or whose press Teams delivers twice – changes nothing.
    private DraftAnswer OpenWhenChanged() => Typed.SaysTheSameAs(Goal.ToAnswer.Answer) ? Typed : Open(Typed);

    private int LastPage => Math.Max(0, (Goal.ToAnswer.DecidableInitiatives.Count() - 1) / InitiativesScreen.PageSize);

    private FollowUpOutcome Stay(CardWalk walk) => Screen(walk, Card.Screen, Card.Page);

    private FollowUpOutcome Back(CardWalk walk) => Card switch
    {
        { Screen: CardScreen.Initiatives, Page: > 0 } => Screen(walk, CardScreen.Initiatives, Card.Page - 1),
        { Screen: CardScreen.Initiatives } => Screen(walk, CardScreen.Causes, 0),
        _ => Screen(walk, CardScreen.Status, 0),
    };

    private (DraftAnswer Answer, Func<CardWalk, FollowUpOutcome> Then) Next()
    {
        var step = Card.Screen is CardScreen.Causes ? AnswerStep.Causes : AnswerStep.Status;
        var problems = ProblemsOf(Open(Typed)).Where(problem => problem.Step == step).ToList();

        return (OpenWhenChanged(), walk => problems.Count > 0
            ? Screens.Mend(walk, After(walk), problems, Reader)
            : Screen(walk, Card.Screen is CardScreen.Causes ? CardScreen.Initiatives : CardScreen.Causes, 0));
    }

    private (DraftAnswer Answer, Func<CardWalk, FollowUpOutcome> Then) Finish()
    {
        var answer = Open(Typed);
        if (Goal.State is AnswerState.Delivered && answer.SaysTheSameAs(Goal.ToAnswer.Answer))
        {
            // Looked through and left as it was delivered: there is nothing to deliver again.
            return (Goal.ToAnswer.Answer, walk => Screens.After(walk, Goal, Reader, ScreenNotes.None));
        }

        var problems = ProblemsOf(answer);

        return problems.Count > 0
            ? (answer, walk => Screens.Mend(walk, After(walk), problems, Reader))
            : (answer with { Finished = true }, walk => Screens.After(walk, Goal, Reader, ScreenNotes.None));
    }

    private (DraftAnswer Answer, Func<CardWalk, FollowUpOutcome> Then) Unchanged()
    {
        var confirmed = Typed with { Skipped = false, UnchangedFrom = Goal.ToAnswer.LastThisYear?.Period ?? Goal.ToAnswer.Period };
        var problems = ProblemsOf(confirmed);
        if (problems.Count == 0)
        {
            return (confirmed with { Finished = true }, walk => Screens.After(walk, Goal, Reader, ScreenNotes.None));
        }

        if (problems.Where(problem => problem is AnswerProblem.UnchangedBarred || problem.Step is not AnswerStep.Status).ToList() is { Count: > 0 } elsewhere)
        {
            return (OpenWhenChanged(), walk => Screens.Mend(walk, After(walk), elsewhere, Reader));
        }

        // From the first screen nobody has been asked about the rest yet, so only what was typed can be a mistake.
        var mistakes = problems.Where(problem => Card.Screen is CardScreen.Unchanged || problem is AnswerProblem.FigureUnreadable or AnswerProblem.FigureContradicts).ToList();

        return (OpenWhenChanged(), walk => Screens.Show(walk, After(walk), CardScreen.Unchanged, page: 0, Reader, ScreenNotes.Of(mistakes)));
    }

    private IReadOnlyList<AnswerProblem> ProblemsOf(DraftAnswer answer) => FollowUpRule.ProblemsOf(answer, Goal.ToAnswer, Reader.Calendar);

    private FollowUpOutcome Screen(CardWalk walk, CardScreen screen, int page) => Screens.Show(walk, After(walk), screen, page, Reader, ScreenNotes.None);

    private CardGoal After(CardWalk walk) => (walk.Find(Goal.Goal.Id) ?? Goal).Opened(Reader);
}
