using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Http;

/// <summary>What was answered and decided about an initiative in a period.</summary>
internal sealed record DecisionJson(
    Guid Id,
    Guid InitiativeId,
    InitiativeProgress? Progress,
    DecisionKind Decision,
    string Reason,
    DateOnly? OldDue,
    DateOnly? NewDue,
    Guid? ReplacedBy,
    ReportingPeriod Period,
    string? By,
    string ByName,
    DateTimeOffset At);
