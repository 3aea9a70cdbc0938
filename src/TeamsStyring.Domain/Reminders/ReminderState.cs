namespace TeamsStyring.Domain.Reminders;

/// <summary>What became of a reminder.</summary>
public enum ReminderState
{
    /// <summary>Waits for its time.</summary>
    Planned,

    /// <summary>Claimed; the call to Teams is under way.</summary>
    Sending,

    /// <summary>Teams has taken it.</summary>
    Sent,

    /// <summary>It may have arrived; it is not repeated.</summary>
    Unknown,

    /// <summary>No longer needed: answered, snoozed or handed over in the meantime.</summary>
    Cancelled,

    /// <summary>Refused for good; the reason stands beside.</summary>
    Failed,
}
