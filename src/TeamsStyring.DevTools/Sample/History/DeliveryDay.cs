using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>When and how a person delivered a quarter.</summary>
internal sealed record DeliveryDay(DateTimeOffset At, PersonId By, bool Late, FollowUpOrigin Origin, PeriodDates Dates);
