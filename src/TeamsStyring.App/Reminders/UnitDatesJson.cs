namespace TeamsStyring.App.Reminders;

/// <summary>A unit with days of its own.</summary>
internal sealed record UnitDatesJson(Guid Unit, string UnitName, DateOnly Opens, DateOnly Deadline, DateOnly Locks);
