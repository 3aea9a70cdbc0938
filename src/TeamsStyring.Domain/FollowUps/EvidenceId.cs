namespace TeamsStyring.Domain.FollowUps;

/// <summary>One piece of documentation of a goal.</summary>
public readonly record struct EvidenceId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
