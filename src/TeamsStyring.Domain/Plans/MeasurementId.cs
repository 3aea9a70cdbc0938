namespace TeamsStyring.Domain.Plans;

/// <summary>One measured value (måling).</summary>
public readonly record struct MeasurementId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
