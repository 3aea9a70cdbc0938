namespace TeamsStyring.Domain.Organisation;

/// <summary>A unit (enhet) of the kommune.</summary>
public readonly record struct UnitId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
