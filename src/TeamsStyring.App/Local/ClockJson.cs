namespace TeamsStyring.App.Local;

/// <summary>What the local clock shows, and what comes next.</summary>
internal sealed record ClockJson(DateTimeOffset Now, IReadOnlyList<ComingEvent> Next);
