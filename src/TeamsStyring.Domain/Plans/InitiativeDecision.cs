using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Plans;

/// <summary>What was answered and decided about an initiative in a period. Appended, never overwritten.</summary>
/// <param name="Goal">The initiative's goal, repeated because every question asks by goal.</param>
/// <param name="Sequence">From 1 within (initiative, period); part of the unique key.</param>
/// <param name="Progress">«Går det etter planen?»; <see langword="null"/> when only a decision was given.</param>
/// <param name="Reason">«Hva og når?»; empty only for <see cref="DecisionKind.Continue"/>.</param>
/// <param name="OldDue">The due date before, kept so that an adjustment can be read later (S1-29).</param>
/// <param name="NewDue">The due date after, when it moved.</param>
/// <param name="ReplacedBy">The initiative that took over, for <see cref="DecisionKind.Replace"/>.</param>
/// <param name="By">Who decided; <see langword="null"/> when a file did.</param>
public sealed record InitiativeDecision(
    DecisionId Id,
    InitiativeId Initiative,
    GoalId Goal,
    ReportingPeriod Period,
    int Sequence,
    InitiativeProgress? Progress,
    DecisionKind Kind,
    string Reason,
    DateOnly? OldDue,
    DateOnly? NewDue,
    InitiativeId? ReplacedBy,
    PersonId? By,
    DateTimeOffset At);
