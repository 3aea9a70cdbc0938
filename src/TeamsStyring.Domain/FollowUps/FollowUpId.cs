namespace TeamsStyring.Domain.FollowUps;

/// <summary>One delivered answer.</summary>
public readonly record struct FollowUpId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
