namespace TeamsStyring.DevTools.Graph.Pace;

/// <summary>What goes wrong with one call.</summary>
internal enum Trouble
{
    None,
    Throttled,

    /// <summary>An error, and nothing was done.</summary>
    FailsBefore,

    /// <summary>An error, although it was done: the outcome is unclear to whoever asked.</summary>
    FailsAfter,
    HangsBefore,
    HangsAfter,
}
