namespace TeamsStyring.App.Reminders;

/// <summary>A deadline that somebody wants to set.</summary>
/// <param name="Unit">For this unit and what lies below; the caller's own part of the kommune when nothing is said.</param>
internal sealed record DeadlineRequest(Guid? Unit, DateOnly Deadline, string? Reason);
