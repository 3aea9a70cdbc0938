namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// What a person said about a goal in a period (måloppnåelse). During the year it is an outlook, at its end – or for a level to keep – an outcome.
/// </summary>
public enum Achievement
{
    /// <summary>No answer. Derived, never chosen, never green, and never counted as achieved or not achieved.</summary>
    NotReported,

    /// <summary>Outlook: i rute.</summary>
    OnTrack,

    /// <summary>Outlook: noe bak.</summary>
    SlightlyBehind,

    /// <summary>Outlook: i fare.</summary>
    AtRisk,

    /// <summary>Outlook: når ikke målet.</summary>
    OffTrack,

    /// <summary>Outlook: allerede oppnådd.</summary>
    ReachedEarly,

    /// <summary>Outlook: kan ikke vurderes nå.</summary>
    NotAssessable,

    /// <summary>Outcome: oppnådd.</summary>
    Achieved,

    /// <summary>Outcome: delvis oppnådd.</summary>
    Partly,

    /// <summary>Outcome: ikke oppnådd.</summary>
    NotAchieved,

    /// <summary>Outcome: kan ikke måles.</summary>
    NotMeasurable,

    /// <summary>Ikke aktuelt: takes the goal out of the count.</summary>
    NotApplicable,
}
