namespace TeamsStyring.Domain.Organisation;

/// <summary>One kommune (or region) in this deployment: the Entra tenant id as text – Microsoft's Playground sends ids that are no GUIDs.</summary>
public readonly record struct TenantId(string Value)
{
    public override string ToString() => Value;
}
