namespace TeamsStyring.App.Local;

/// <summary>What became of the wish to move the clock.</summary>
internal abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>The clock shows what was asked for, and everything on the way has happened.</summary>
    public sealed record Moved : MoveOutcome;

    /// <summary>The wish lies in the clock's past.</summary>
    public sealed record WouldGoBack(DateTimeOffset Now) : MoveOutcome;

    /// <summary>The wish lies beyond the years that the calendar knows.</summary>
    public sealed record TooFar : MoveOutcome;
}
