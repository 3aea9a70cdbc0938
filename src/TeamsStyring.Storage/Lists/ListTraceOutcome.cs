namespace TeamsStyring.Storage.Lists;

/// <summary>What became of something that people did in a list.</summary>
public enum ListTraceOutcome
{
    /// <summary>Somebody added a row.</summary>
    Added,

    /// <summary>Only the list had changed; it was taken.</summary>
    Taken,

    /// <summary>Both sides had changed; the list's value counts.</summary>
    ListWon,

    /// <summary>Both sides had changed; the newer value was the one from Teams.</summary>
    TeamsWon,

    /// <summary>Somebody edited a column that follows from others; it is written again.</summary>
    WrittenAgain,

    /// <summary>Somebody deleted the row; it is set aside, not erased.</summary>
    SetAside,

    /// <summary>A row that was set aside came back.</summary>
    Restored,

    /// <summary>Somebody deleted what had been delivered; it is written back.</summary>
    WrittenBack,
}
