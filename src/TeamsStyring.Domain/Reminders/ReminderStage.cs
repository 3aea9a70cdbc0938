namespace TeamsStyring.Domain.Reminders;

/// <summary>Which step of the ladder a reminder is. Written as in the contract: <c>opens</c>, <c>reminder</c>, <c>last-day</c>, <c>late</c>, <c>manual-2026-10-07</c>.</summary>
public readonly record struct ReminderStage(string Name)
{
    public static ReminderStage Opens { get; } = new("opens");

    public static ReminderStage BeforeDeadline { get; } = new("reminder");

    public static ReminderStage LastDay { get; } = new("last-day");

    public static ReminderStage Late { get; } = new("late");

    /// <summary>Whether a person asked for it, and not a rule.</summary>
    public bool IsManual => Name.StartsWith("manual-", StringComparison.Ordinal);

    /// <summary>Asked for by a person («minn meg i morgen», a leader's friendly reminder), one a day at most.</summary>
    public static ReminderStage Manual(DateOnly day) => new($"manual-{day:yyyy-MM-dd}");

    public override string ToString() => Name;
}
