namespace TeamsStyring.Domain.Plans;

/// <summary>An initiative (tiltak).</summary>
public readonly record struct InitiativeId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
