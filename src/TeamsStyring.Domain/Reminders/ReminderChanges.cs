namespace TeamsStyring.Domain.Reminders;

/// <summary>What has to be written so that the reminders that stand are the ones that should.</summary>
/// <param name="Added">New rows, planned; after a rebuild also those that are passed over.</param>
/// <param name="Changed">Rows that move to another time, are cancelled, or are wanted again.</param>
public sealed record ReminderChanges(IReadOnlyList<Reminder> Added, IReadOnlyList<Reminder> Changed);
