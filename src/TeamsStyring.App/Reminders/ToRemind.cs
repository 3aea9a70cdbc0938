using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Reminders;

/// <summary>Somebody who would be reminded.</summary>
/// <param name="Goals">How many goals lack an answer.</param>
internal sealed record ToRemind(Person Person, UnitId Unit, ReportingPeriod Period, int Goals);
