using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Http;

/// <summary>A goal in any answer: what it is, who answers for it, and where it stands in a period.</summary>
/// <param name="Period">The period that the achievement is of.</param>
internal record GoalJson(
    Guid Id,
    string Number,
    string Title,
    Guid UnitId,
    string UnitName,
    Guid? Dimension,
    string DimensionName,
    string? Responsible,
    string ResponsibleName,
    string? Deputy,
    string DeputyName,
    DateOnly DueDate,
    Achievement Achievement,
    bool Reported,
    ReportingPeriod Period,
    ReportingPeriod? UnchangedFrom,
    IReadOnlyList<IndicatorJson> Indicators,
    IReadOnlyList<InitiativeJson> Initiatives);
