using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Reminders;

/// <summary>A card that is to go to a person. It stands under a unique key (person, period, stage) before anything is sent.</summary>
/// <param name="Unit">The person's unit when planned.</param>
/// <param name="Attempts">How many times sending was begun.</param>
/// <param name="Reason">Why it was not sent, waits longer than planned or is unknown, as a stable code; empty otherwise.</param>
/// <param name="ActivityId">The message that carries the card; empty until sent or when the channel gave none.</param>
public sealed record Reminder(
    ReminderId Id,
    PersonId Person,
    UnitId Unit,
    ReportingPeriod Period,
    ReminderStage Stage,
    DateTimeOffset PlannedFor,
    DateTimeOffset? SentAt,
    ReminderState State,
    int Attempts,
    string Reason,
    string ActivityId);
