namespace TeamsStyring.Domain.FollowUps;

/// <summary>Why «uendret siden sist» cannot be used.</summary>
public enum UnchangedBar
{
    /// <summary>There is no answer earlier this year to confirm.</summary>
    NothingEarlierThisYear,

    /// <summary>The year is over, or the goal is due: an outcome is asked for, not a repetition.</summary>
    OutcomeAskedFor,

    /// <summary>The two answers before were unchanged too.</summary>
    ThirdTimeRunning,

    /// <summary>An initiative has become overdue since the last answer.</summary>
    InitiativeOverdue,

    /// <summary>The last answer lacks what an answer needs today, such as the cause of a shortfall.</summary>
    LastIncomplete,
}
