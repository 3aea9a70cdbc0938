namespace TeamsStyring.App.Local;

/// <summary>Something that will happen by itself.</summary>
/// <param name="What">In words, in the reader's language.</param>
internal sealed record ComingEvent(DateTimeOffset At, string What);
