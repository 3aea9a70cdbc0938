namespace TeamsStyring.App.Reminders;

/// <summary>A deadline that was set.</summary>
internal sealed record DeadlineDecisionJson(Guid Unit, string UnitName, DateOnly Deadline, string Reason, string? By, string ByName, DateTimeOffset At);
