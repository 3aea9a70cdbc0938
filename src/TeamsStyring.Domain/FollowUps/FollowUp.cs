using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>One delivered answer (oppfølging) for a goal in a period. Appended, never overwritten: the highest <paramref name="Sequence"/> counts.</summary>
/// <param name="Sequence">From 1 within (goal, period); part of the unique key, so two deliveries at once cannot both be the third.</param>
/// <param name="Achieved">«Hva er oppnådd?» Empty when nothing was written.</param>
/// <param name="NotAchieved">«Hva er ikke oppnådd?» Required when the achievement is yellow or red.</param>
/// <param name="Causes">At most three; at least one when the achievement is yellow or red.</param>
/// <param name="InternalFactors">Free text beside the causes; empty when nothing.</param>
/// <param name="ExternalFactors">Free text beside the causes; empty when nothing.</param>
/// <param name="InvolveUnits">Units whose leader is asked (S1-33).</param>
/// <param name="InvolveOthers">An outside body by name (S1-34); empty when none.</param>
/// <param name="Needs">«Hva trenger dere for å lykkes?» (S4-27); empty when nothing.</param>
/// <param name="PendingIndicators">Due figures that «kommer senere»; they stay in the person's tasks.</param>
/// <param name="Explanation">Why the status stands although the figure says otherwise; empty when it does not.</param>
/// <param name="UnchangedFrom">«Uendret siden sist»: the period whose answer was confirmed.</param>
/// <param name="By">Who delivered; <see langword="null"/> when a file did.</param>
/// <param name="Late">After the deadline. Late is normal until the period locks.</param>
/// <param name="Key">What makes a repeated submission harmless: unique within the tenant.</param>
/// <param name="CorrectionReason">Why a locked period was corrected; empty otherwise.</param>
public sealed record FollowUp(
    FollowUpId Id,
    GoalId Goal,
    ReportingPeriod Period,
    int Sequence,
    Achievement Achievement,
    string Achieved,
    string NotAchieved,
    IReadOnlyList<CauseGiven> Causes,
    string InternalFactors,
    string ExternalFactors,
    IReadOnlyList<UnitId> InvolveUnits,
    string InvolveOthers,
    string Needs,
    IReadOnlyList<IndicatorId> PendingIndicators,
    string Explanation,
    ReportingPeriod? UnchangedFrom,
    PersonId? By,
    DateTimeOffset At,
    bool Late,
    FollowUpOrigin Origin,
    string Key,
    string CorrectionReason)
{
    /// <summary>«Hva gjør dere videre?» in words, where it was not said about an initiative; empty when nothing.</summary>
    public string NextSteps { get; init; } = "";
}
