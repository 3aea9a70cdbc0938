using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>An answer as it came over HTTP.</summary>
/// <param name="Versions">The entity tags of <c>If-Match</c>; <c>*</c> for any.</param>
/// <param name="Key">The <c>Idempotency-Key</c>; empty when none was sent.</param>
/// <param name="Body">What was sent, to tell a repetition from another answer under the same key.</param>
internal sealed record SubmittedFollowUp(GoalId Goal, ReportingPeriod Period, IReadOnlyList<string> Versions, string Key, string Body, SubmitRequest Request);
