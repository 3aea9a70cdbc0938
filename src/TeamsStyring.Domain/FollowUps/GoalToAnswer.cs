using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>A goal that is to be answered in a period, with all that the answer depends on.</summary>
/// <param name="Dates">When the period opens, is due and locks for the goal's unit.</param>
/// <param name="Indicators">The goal's indicators in their order.</param>
/// <param name="Initiatives">All initiatives of the goal in their order, open or not.</param>
/// <param name="Draft">What is typed and not delivered; <see langword="null"/> when nobody has begun.</param>
public sealed record GoalToAnswer(
    Goal Goal,
    PeriodDates Dates,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Initiative> Initiatives,
    GoalHistory History,
    FollowUpDraft? Draft)
{
    public ReportingPeriod Period => Dates.Period;

    /// <summary>What is typed so far.</summary>
    public DraftAnswer Answer => Draft?.Answer ?? DraftAnswer.Empty;

    /// <summary>0 before anybody has saved anything; then the draft's.</summary>
    public int Version => Draft?.Version ?? 0;

    /// <summary>The answer that counts for the period, or <see langword="null"/>.</summary>
    public FollowUp? Delivered => History.NewestIn(Period);

    /// <summary>The answer before this period, of whatever year: what «Sist» shows.</summary>
    public FollowUp? Last => History.NewestBefore(Period);

    /// <summary>The answer before this period in the same year: what «uendret siden sist» confirms.</summary>
    public FollowUp? LastThisYear => Last is { } last && last.Period.Year == Period.Year ? last : null;

    /// <summary>
    /// Whether the outcome is asked for rather than the outlook: at the year's end, when the goal is due by the period's last day, and for a level to keep.
    /// It hangs on the period and not on the day of answering, so that a late answer is asked the same as one in time.
    /// </summary>
    public bool AsksOutcome => Goal.Kind is GoalKind.Keep || Period.IsLastOfYear || Goal.DueDate <= Period.End;

    /// <summary>What may be chosen, in the order people read it.</summary>
    public IReadOnlyList<Achievement> Offered => AsksOutcome ? AchievementRules.Outcomes : AchievementRules.Outlooks;

    /// <summary>The indicators whose figure the person is asked for.</summary>
    public IEnumerable<Indicator> DueIndicators => Indicators.Where(indicator => indicator.IsAskedIn(Period));

    /// <summary>
    /// The initiatives that can be decided on: the open ones, and those that were closed by an answer in this very period, so that it can be changed.
    /// What such an answer put in another's place is left out until the next period.
    /// </summary>
    public IEnumerable<Initiative> DecidableInitiatives
        => Initiatives.Where(initiative => (initiative.IsOpen || History.DecisionIn(initiative.Id, Period) is not null) && !IsMadeInThisPeriod(initiative));

    /// <summary>How far the answer has come. What is missing from it is found by <see cref="FollowUpRule"/>.</summary>
    /// <param name="complete">Whether the rule finds nothing to mend.</param>
    public AnswerState StateWhen(bool complete)
    {
        if (!Answer.IsBlank())
        {
            return Answer.Finished && complete ? AnswerState.Ready : AnswerState.Started;
        }

        return Delivered is not null ? AnswerState.Delivered : Answer.Skipped ? AnswerState.Skipped : AnswerState.Untouched;
    }

    private bool IsMadeInThisPeriod(Initiative initiative)
        => initiative.Replaces is { } replaced && initiative.Id == Delivery.ReplacementOf(replaced, Period);
}
