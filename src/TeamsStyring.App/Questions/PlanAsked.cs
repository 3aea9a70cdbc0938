using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>What a caller over HTTP asks about.</summary>
/// <param name="Unit">The caller's own when nothing is said.</param>
/// <param name="Period">The one asked about now when nothing is said.</param>
internal sealed record PlanAsked(UnitId? Unit, ReportingPeriod? Period, int Top, int Skip);
