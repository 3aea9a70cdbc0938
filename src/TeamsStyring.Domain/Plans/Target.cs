namespace TeamsStyring.Domain.Plans;

/// <summary>A target (måltall) as somebody wrote it, and what could be understood of it.</summary>
/// <param name="Text">The original, always kept; empty when there was none.</param>
/// <param name="Value">The value, or the lower end of a range, in the indicator's unit of measure.</param>
/// <param name="Upper">The upper end of a range, otherwise <see langword="null"/>.</param>
/// <param name="Strict">«&gt;» and «&lt;»: the value itself is not enough.</param>
public sealed record Target(string Text, TargetDirection Direction, decimal? Value, decimal? Upper, bool Strict)
{
    /// <summary>No target was set.</summary>
    public static Target Unset { get; } = new("", TargetDirection.None, null, null, Strict: false);

    /// <returns>Whether <paramref name="measured"/> meets the target; <see langword="null"/> when the target cannot be compared.</returns>
    public bool? IsMetBy(decimal measured) => (Direction, Value) switch
    {
        (TargetDirection.Up, { } value) => Strict ? measured > value : measured >= value,
        (TargetDirection.Down, { } value) => Strict ? measured < value : measured <= value,
        (TargetDirection.Range, { } value) => measured >= value && measured <= (Upper ?? value),
        (TargetDirection.Keep, { } value) => measured == value,
        _ => null,
    };

    /// <returns>
    /// How far <paramref name="measured"/> is from the target in the indicator's unit: positive is better than asked, negative is worse,
    /// 0 is just met or within the range; <see langword="null"/> when it cannot be compared (S0-29).
    /// </returns>
    public decimal? DeviationOf(decimal measured) => (Direction, Value) switch
    {
        (TargetDirection.Up, { } value) => measured - value,
        (TargetDirection.Down, { } value) => value - measured,
        (TargetDirection.Range, { } value) when measured < value => measured - value,
        (TargetDirection.Range, _) when measured > Upper => Upper - measured,
        (TargetDirection.Range, { }) => 0,
        (TargetDirection.Keep, { } value) => -Math.Abs(measured - value),
        _ => null,
    };
}
