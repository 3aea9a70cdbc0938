namespace TeamsStyring.Domain.Plans;

/// <summary>What is decided about an initiative (S1-28 … S1-30). All but <see cref="Continue"/> need a reason.</summary>
public enum DecisionKind
{
    /// <summary>Fortsett.</summary>
    Continue,

    /// <summary>Juster.</summary>
    Adjust,

    /// <summary>Utsett.</summary>
    Postpone,

    /// <summary>Avslutt.</summary>
    End,

    /// <summary>Erstatt.</summary>
    Replace,
}
