namespace TeamsStyring.DevTools.Sample.History;

/// <summary>What becomes of an initiative.</summary>
internal enum InitiativeFate
{
    /// <summary>Done when it should be.</summary>
    Done,

    /// <summary>Goes on all year and is done at its end.</summary>
    Runs,

    /// <summary>Gets a new date, and keeps it.</summary>
    Adjusted,

    /// <summary>Moves into next year.</summary>
    Postponed,

    /// <summary>Is given up.</summary>
    Ended,

    /// <summary>Gives way to another.</summary>
    Replaced,

    /// <summary>Is late, and goes on.</summary>
    Delayed,
}
