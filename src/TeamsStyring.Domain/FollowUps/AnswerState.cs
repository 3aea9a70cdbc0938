namespace TeamsStyring.Domain.FollowUps;

/// <summary>How far a person has come with a goal in a period.</summary>
public enum AnswerState
{
    /// <summary>Nothing typed, nothing delivered.</summary>
    Untouched,

    /// <summary>«Hopp over»: seen and left for later.</summary>
    Skipped,

    /// <summary>Something is typed, and the last screen is not saved or something is missing.</summary>
    Started,

    /// <summary>Answered and saved; only «Levér» is left.</summary>
    Ready,

    /// <summary>Delivered, and nothing typed since.</summary>
    Delivered,
}
