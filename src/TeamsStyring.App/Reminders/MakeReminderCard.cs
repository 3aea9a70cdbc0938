using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.App.Reminders;

/// <summary>The card that a reminder brings, made by the feature that answers it and tied to this one where the house is put together.</summary>
/// <returns><see langword="null"/> when the person has nothing left to answer.</returns>
internal delegate Task<ReminderCard?> MakeReminderCard(TenantId tenant, Reminder reminder, CancellationToken cancellationToken);
