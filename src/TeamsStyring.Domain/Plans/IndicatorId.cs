namespace TeamsStyring.Domain.Plans;

/// <summary>An indicator (indikator, styringsparameter) of a goal.</summary>
public readonly record struct IndicatorId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
