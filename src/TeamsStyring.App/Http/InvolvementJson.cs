using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Http;

/// <summary>A unit that was asked to take part, and what its leader answered.</summary>
internal sealed record InvolvementJson(
    Guid Id,
    Guid GoalId,
    ReportingPeriod Period,
    Guid UnitId,
    string UnitName,
    string? Leader,
    string LeaderName,
    string AskedBy,
    string AskedByName,
    string Reason,
    DateTimeOffset AskedAt,
    DateTimeOffset? SentAt,
    InvolvementAnswer Answer,
    string Comment,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? ToldAt);
