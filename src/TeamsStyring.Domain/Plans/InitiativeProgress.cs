namespace TeamsStyring.Domain.Plans;

/// <summary>The answer to «Går det etter planen?» (S1-25).</summary>
public enum InitiativeProgress
{
    /// <summary>Ja.</summary>
    OnPlan,

    /// <summary>Delvis.</summary>
    Partly,

    /// <summary>Nei.</summary>
    NotOnPlan,

    /// <summary>Gjennomført.</summary>
    Done,
}
