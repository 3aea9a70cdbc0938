using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// What has been typed for a goal in a period and not yet delivered. Seen only by responsible and deputy, never counted, never sent on.
/// </summary>
/// <param name="Version">Counts up with every save; a save based on an older version is told so instead of overwriting.</param>
/// <param name="Answer">As typed, valid or not.</param>
public sealed record FollowUpDraft(GoalId Goal, ReportingPeriod Period, int Version, DraftAnswer Answer, PersonId By, DateTimeOffset At);
