namespace TeamsStyring.Domain.Plans;

/// <summary>A steering dimension (styringsdimensjon).</summary>
public readonly record struct DimensionId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
