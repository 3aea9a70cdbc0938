namespace TeamsStyring.Domain.FollowUps;

/// <summary>One «ikke mitt mål».</summary>
public readonly record struct HandoverRequestId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
