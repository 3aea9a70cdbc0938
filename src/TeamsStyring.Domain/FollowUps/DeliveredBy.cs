using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Who delivers an answer, when, and through which door.</summary>
/// <param name="At">With the local offset: the day it falls on decides whether the answer is late.</param>
/// <param name="Key">What makes a repeated submission harmless: unique within the tenant.</param>
/// <param name="CorrectionReason">Why a locked period is corrected; empty otherwise.</param>
public sealed record DeliveredBy(PersonId Person, DateTimeOffset At, FollowUpOrigin Origin, string Key, string CorrectionReason);
