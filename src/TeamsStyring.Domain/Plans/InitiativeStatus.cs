namespace TeamsStyring.Domain.Plans;

/// <summary>Where an initiative (tiltak) stands. <see cref="Delayed"/> is also derived: past its due date and not done.</summary>
public enum InitiativeStatus
{
    /// <summary>Ikke startet.</summary>
    NotStarted,

    /// <summary>Pågår.</summary>
    InProgress,

    /// <summary>Forsinket.</summary>
    Delayed,

    /// <summary>Gjennomført.</summary>
    Done,

    /// <summary>Utsatt.</summary>
    Postponed,

    /// <summary>Avsluttet.</summary>
    Ended,
}
