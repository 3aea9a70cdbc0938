namespace TeamsStyring.Domain.Reminders;

/// <summary>One reminder.</summary>
public readonly record struct ReminderId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
