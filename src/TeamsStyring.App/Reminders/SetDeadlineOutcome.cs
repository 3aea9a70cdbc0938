using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Reminders;

/// <summary>What became of a deadline that somebody wanted to set.</summary>
internal abstract record SetDeadlineOutcome
{
    private SetDeadlineOutcome()
    {
    }

    /// <summary>It counts, and the reminders that had not gone out have moved with it.</summary>
    public sealed record Set : SetDeadlineOutcome;

    public sealed record UnknownUnit : SetDeadlineOutcome;

    public sealed record OnlyControllers(Unit Unit) : SetDeadlineOutcome;

    public sealed record NotAWorkingDay(DateOnly Better) : SetDeadlineOutcome;

    public sealed record BeforeEnd : SetDeadlineOutcome;

    public sealed record HasPassed(DateOnly Today) : SetDeadlineOutcome;

    public sealed record TooLate(DateOnly Limit) : SetDeadlineOutcome;

    public sealed record ReasonTooLong(int Most) : SetDeadlineOutcome;
}
