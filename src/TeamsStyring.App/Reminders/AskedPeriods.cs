using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>The periods that are asked about, and when they open, are due and lock.</summary>
internal sealed record AskedPeriods(Organisation Organisation, PeriodCalendar Periods, IReadOnlyList<ReportingPeriod> Asked);
