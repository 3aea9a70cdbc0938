namespace TeamsStyring.App.Local;

/// <summary>The time that somebody wants the clock to show.</summary>
/// <param name="Now">ISO 8601; without an offset it is the wall clock in Oslo.</param>
internal sealed record ClockRequest(string? Now);
