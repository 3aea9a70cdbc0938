using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// «Ikke mitt mål»: somebody who was asked about a goal says that another answers for it. The goal stays where it is until its deputy takes it,
/// or the unit's leader or the controller has found somebody – so it never falls between two chairs.
/// </summary>
/// <param name="By">Who was asked.</param>
/// <param name="To">Who answers for it now; <see langword="null"/> while that is open.</param>
/// <param name="Comment">What the person wrote, such as who it belongs to; may be empty.</param>
/// <param name="ToldAt">When the unit's leader was told; <see langword="null"/> until then.</param>
/// <param name="SettledBy">Who decided; <see langword="null"/> while it waits.</param>
public sealed record HandoverRequest(
    HandoverRequestId Id,
    GoalId Goal,
    ReportingPeriod Period,
    PersonId By,
    PersonId? To,
    string Comment,
    DateTimeOffset At,
    HandoverState State,
    DateTimeOffset? ToldAt,
    PersonId? SettledBy,
    DateTimeOffset? SettledAt)
{
    /// <returns>The id: one for each goal, period and person, so that pressing twice says it once.</returns>
    public static HandoverRequestId IdOf(GoalId goal, ReportingPeriod period, PersonId by)
        => new(StableId.From("handover", goal.ToString(), period.ToString(), by.Value));
}
