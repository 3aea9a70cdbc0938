namespace TeamsStyring.Domain.Plans;

/// <summary>A goal (mål) in one year's plan.</summary>
public readonly record struct GoalId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
