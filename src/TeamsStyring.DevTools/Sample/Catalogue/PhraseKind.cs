namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>What a made-up sentence is for. The names stand in <c>phrases.csv</c>.</summary>
internal enum PhraseKind
{
    /// <summary>«Hva er oppnådd?», with a cause that contributed.</summary>
    Achieved,

    /// <summary>«Hva er ikke oppnådd?», with a cause that hindered.</summary>
    Shortfall,

    /// <summary>What is in place although the goal is not.</summary>
    Partly,

    /// <summary>Why it cannot be said yet.</summary>
    Unsure,

    /// <summary>Why it could not be measured at the year's end.</summary>
    Unmeasured,

    /// <summary>Why the goal does not apply.</summary>
    NotApplicable,

    /// <summary>«Hva trenger dere for å lykkes?»</summary>
    Needs,

    /// <summary>An internal factor.</summary>
    Internal,

    /// <summary>An external factor.</summary>
    External,

    /// <summary>Why the status stands although the figure says otherwise.</summary>
    Explanation,

    /// <summary>How an initiative is adjusted.</summary>
    Adjust,

    /// <summary>Why an initiative is postponed.</summary>
    Postpone,

    /// <summary>Why an initiative ends.</summary>
    End,

    /// <summary>Why an initiative is replaced.</summary>
    Replace,

    /// <summary>«Hva gjør dere videre?» when the last answer is confirmed.</summary>
    Continue,

    /// <summary>What another unit is asked for.</summary>
    Involve,

    /// <summary>Its leader says yes.</summary>
    Accept,

    /// <summary>Its leader says no.</summary>
    Decline,

    /// <summary>A body outside the kommune.</summary>
    OutsideBody,

    /// <summary>What is said with a changed answer.</summary>
    Corrected,

    /// <summary>A figure that is as good as the target.</summary>
    FigureAhead,

    /// <summary>A figure that falls short.</summary>
    FigureBehind,
}
