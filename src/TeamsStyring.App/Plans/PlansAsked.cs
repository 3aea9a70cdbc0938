using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Plans;

/// <summary>Which plans are asked for.</summary>
/// <param name="Year">The plan year; the year of the current period when nothing is said.</param>
/// <param name="Unit">One unit's plan; every plan that the caller may read when nothing is said.</param>
/// <param name="Period">Where the goals stood in this period; the current one, or the year's last, when nothing is said.</param>
internal sealed record PlansAsked(int? Year, UnitId? Unit, ReportingPeriod? Period, int Top, int Skip);
