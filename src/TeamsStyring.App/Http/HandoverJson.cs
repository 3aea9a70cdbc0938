using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Http;

/// <summary>A goal that somebody said is «ikke mitt», and what became of it.</summary>
internal sealed record HandoverJson(
    Guid Id,
    Guid GoalId,
    string GoalTitle,
    Guid UnitId,
    string UnitName,
    ReportingPeriod Period,
    string By,
    string ByName,
    string? To,
    string ToName,
    string Comment,
    DateTimeOffset At,
    HandoverState State,
    DateTimeOffset? SettledAt)
{
    /// <summary>Whether the caller may say who takes over.</summary>
    public bool MayDecide { get; init; }
}
