using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Reminders;

/// <summary>When a period opens, is due and locks, and who decided what about it.</summary>
/// <param name="Units">The units whose days differ from those of the whole kommune.</param>
/// <param name="Decisions">Every deadline that was set, oldest first.</param>
internal sealed record DeadlineJson(
    ReportingPeriod Period,
    DateOnly Opens,
    DateOnly Deadline,
    DateOnly Locks,
    IReadOnlyList<UnitDatesJson> Units,
    IReadOnlyList<DeadlineDecisionJson> Decisions);
