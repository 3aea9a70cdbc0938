using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Calendar;

/// <summary>A deadline that the controller set. The nearest one up the tree counts; the newest for the same unit.</summary>
/// <param name="Unit">For this unit and what lies below; the kommune for all.</param>
/// <param name="Reason">Why, in a few words; may be empty.</param>
public sealed record DeadlineSet(Guid Id, ReportingPeriod Period, UnitId Unit, DateOnly Deadline, string Reason, PersonId? By, DateTimeOffset At);
