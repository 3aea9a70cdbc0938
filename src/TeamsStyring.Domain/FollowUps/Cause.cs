namespace TeamsStyring.Domain.FollowUps;

/// <summary>One taxonomy for what made it go well and what held it back (S1-26, S1-27).</summary>
public enum Cause
{
    /// <summary>Bemanning.</summary>
    Staffing,

    /// <summary>Fravær og nærvær.</summary>
    Absence,

    /// <summary>Kompetanse.</summary>
    Competence,

    /// <summary>Ledelse og prioritering.</summary>
    Leadership,

    /// <summary>Økonomi.</summary>
    Economy,

    /// <summary>Samarbeid.</summary>
    Cooperation,

    /// <summary>Rutiner.</summary>
    Routines,

    /// <summary>Digitale verktøy.</summary>
    DigitalTools,

    /// <summary>Lokaler og utstyr.</summary>
    Premises,

    /// <summary>Brukernes behov (external).</summary>
    UserNeeds,

    /// <summary>Lov, stat og marked (external).</summary>
    LawAndMarket,

    /// <summary>Målet eller måltallet.</summary>
    GoalItself,

    /// <summary>Annet.</summary>
    Other,
}
