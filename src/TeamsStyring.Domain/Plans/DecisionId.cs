namespace TeamsStyring.Domain.Plans;

/// <summary>A decision (beslutning) on an initiative.</summary>
public readonly record struct DecisionId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
