namespace TeamsStyring.Domain.FollowUps;

/// <summary>One request to another unit.</summary>
public readonly record struct InvolvementId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
