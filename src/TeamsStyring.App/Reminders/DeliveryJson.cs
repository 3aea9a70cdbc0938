using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Reminders;

/// <summary>One reminder and what became of it.</summary>
/// <param name="State"><c>planned sending sent unknown cancelled failed</c>.</param>
/// <param name="Reason">A stable code where it was not sent; empty otherwise.</param>
internal sealed record DeliveryJson(
    string Person,
    string PersonName,
    Guid Unit,
    string UnitName,
    ReportingPeriod Period,
    string Stage,
    DateTimeOffset PlannedFor,
    DateTimeOffset? SentAt,
    string State,
    int Attempts,
    string Reason);
