using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>One thing that keeps an answer from being delivered, tied to the field where it is mended. Closed: these and no others.</summary>
public abstract record AnswerProblem
{
    private AnswerProblem(AnswerStep step) => Step = step;

    /// <summary>The step that has the field.</summary>
    public AnswerStep Step { get; }

    /// <summary>No status was chosen.</summary>
    public sealed record StatusMissing() : AnswerProblem(AnswerStep.Status);

    /// <summary>An outlook where the outcome is asked for, or the other way round.</summary>
    public sealed record StatusNotOffered(Achievement Chosen) : AnswerProblem(AnswerStep.Status);

    /// <summary>A due figure is neither typed nor said to come later.</summary>
    public sealed record FigureMissing(IndicatorId Indicator) : AnswerProblem(AnswerStep.Status);

    /// <summary>What was typed is no number.</summary>
    public sealed record FigureUnreadable(IndicatorId Indicator, string Typed) : AnswerProblem(AnswerStep.Status);

    /// <summary>The goal is said to be reached while a figure misses its target, and nobody has said why.</summary>
    public sealed record FigureContradicts(IndicatorId Indicator, decimal Value, Achievement Chosen) : AnswerProblem(AnswerStep.Status);

    /// <summary>«Uendret siden sist» cannot be used here.</summary>
    public sealed record UnchangedBarred(UnchangedBar Bar) : AnswerProblem(AnswerStep.Status);

    /// <summary>Unchanged and yellow or red, and nothing about what is done next.</summary>
    public sealed record NextStepsMissing() : AnswerProblem(AnswerStep.Status);

    /// <summary>Yellow or red without a word about what is missing.</summary>
    public sealed record ShortfallMissing() : AnswerProblem(AnswerStep.Causes);

    /// <summary>Yellow or red without a cause.</summary>
    public sealed record CauseMissing() : AnswerProblem(AnswerStep.Causes);

    /// <summary>More causes than can be called the most important.</summary>
    public sealed record TooManyCauses(int Given) : AnswerProblem(AnswerStep.Causes);

    /// <summary>An initiative is to be adjusted, postponed, ended or replaced, and «Hva og når?» is blank.</summary>
    public sealed record ReasonMissing(InitiativeId Initiative, DecisionKind Decision) : AnswerProblem(AnswerStep.Initiatives);

    /// <summary>The new date of an initiative is no date.</summary>
    public sealed record DateUnreadable(InitiativeId Initiative, string Typed) : AnswerProblem(AnswerStep.Initiatives);

    /// <summary>More was written about an initiative than a card can carry.</summary>
    public sealed record ReasonTooLong(InitiativeId Initiative) : AnswerProblem(AnswerStep.Initiatives);

    /// <summary>More was written than a card can carry.</summary>
    /// <param name="Limit">The most characters taken.</param>
    public sealed record TextTooLong(AnswerText Field, int Limit) : AnswerProblem(StepOf(Field));

    private static AnswerStep StepOf(AnswerText field) => field switch
    {
        AnswerText.Explanation or AnswerText.NextSteps => AnswerStep.Status,
        AnswerText.Needs or AnswerText.InvolveOthers => AnswerStep.Initiatives,
        _ => AnswerStep.Causes,
    };
}
