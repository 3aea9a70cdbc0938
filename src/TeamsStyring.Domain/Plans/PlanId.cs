namespace TeamsStyring.Domain.Plans;

/// <summary>A virksomhetsplan.</summary>
public readonly record struct PlanId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
