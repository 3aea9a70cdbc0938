using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>What was answered about an initiative so far.</summary>
/// <param name="Reason">«Hva og når?» as typed.</param>
/// <param name="NewDue">The new date as typed (<c>yyyy-MM-dd</c> or empty).</param>
public sealed record DraftInitiative(InitiativeId Initiative, InitiativeProgress? Progress, DecisionKind? Decision, string Reason, string NewDue);
