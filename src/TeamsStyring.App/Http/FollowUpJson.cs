using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Http;

/// <summary>One delivered answer.</summary>
internal sealed record FollowUpJson(
    Guid Id,
    Guid GoalId,
    ReportingPeriod Period,
    Achievement Achievement,
    string Achieved,
    string NotAchieved,
    IReadOnlyList<CauseGiven> Causes,
    string InternalFactors,
    string ExternalFactors,
    IReadOnlyList<Guid> Involve,
    string InvolveOthers,
    string Needs,
    IReadOnlyList<Guid> Pending,
    string Explanation,
    string NextSteps,
    ReportingPeriod? UnchangedFrom,
    string? By,
    string ByName,
    DateTimeOffset At,
    bool Late,
    FollowUpOrigin Origin,
    string CorrectionReason);
