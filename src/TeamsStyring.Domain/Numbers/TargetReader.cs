using System.Text.RegularExpressions;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Numbers;

/// <summary>Reads a target (måltall) the way plans have it: «&gt;5,0», «&lt;1,0%», «1,2-1,3 %», «3 % eller bedre», «Ny indikator fra 2016». Never throws.</summary>
public static partial class TargetReader
{
    private const int Patience = Timeout.Infinite;

    /// <param name="text">As it stands in the table.</param>
    /// <param name="unitOfMeasure">The indicator's unit where the table has one; it decides whether 100 is as much as there can be.</param>
    /// <param name="indicator">What is measured; it tells which way a bare number is meant.</param>
    public static ReadTarget Read(string? text, string unitOfMeasure, string indicator)
    {
        ArgumentNullException.ThrowIfNull(unitOfMeasure);
        ArgumentNullException.ThrowIfNull(indicator);
        var written = (text ?? "").Trim();
        var plain = NumberScan.Plain(text);
        if (plain.Length > NumberScan.Longest || unitOfMeasure.Length > NumberScan.Longest)
        {
            return TextOnly(written);
        }

        var without = TargetWords.WithoutYear(plain);
        var opening = TargetWords.Opening(TargetWords.WithoutIncrease(without));
        var body = TargetWords.WithoutApproximation(opening?.After ?? TargetWords.WithoutIncrease(without));
        if (Amount.Read(body) is not { } amount || (IsChange(plain) && !CanCompareChange(plain, amount.Unit, unitOfMeasure)))
        {
            return TextOnly(written);
        }

        var (target, reading) = Directed(written, amount, opening, without, unitOfMeasure, indicator);

        return new ReadTarget(TargetWords.IsNegativeDeviation(plain) ? BelowZero(target) : target, amount.Unit, reading);
    }

    private static ReadTarget TextOnly(string written)
        => new(new Target(written, TargetDirection.None, null, null, Strict: false), "", TargetReading.TextOnly);

    private static (Target Target, TargetReading Reading) Directed(
        string written, Amount amount, (TargetDirection Direction, bool Strict, string After)? opening, string plain, string unitOfMeasure, string indicator)
    {
        if (opening is { } said)
        {
            return (new Target(written, said.Direction, amount.Value, null, said.Strict), TargetReading.Said);
        }

        if (TargetWords.IsIncrease(plain) || amount.Closing is TargetDirection.Up)
        {
            return (new Target(written, TargetDirection.Up, amount.Value, null, Strict: false), TargetReading.Said);
        }

        if (amount.Closing is TargetDirection.Down)
        {
            return (new Target(written, TargetDirection.Down, amount.Value, null, Strict: false), TargetReading.Said);
        }

        if (amount.Upper is { } upper)
        {
            return (new Target(written, TargetDirection.Range, Math.Min(amount.Value, upper), Math.Max(amount.Value, upper), Strict: false), TargetReading.Said);
        }

        var unit = unitOfMeasure.Length > 0 ? unitOfMeasure : amount.Unit;
        var direction = Bare(amount.Value, unit, indicator);

        return (new Target(written, direction, amount.Value, null, Strict: false), direction is TargetDirection.None ? TargetReading.DirectionUnknown : TargetReading.Inferred);
    }

    /// <summary>A bare number says how much and not which way. Wrongly guessed, it praises a failure: only what follows from the words is taken.</summary>
    private static TargetDirection Bare(decimal value, string unit, string indicator) => value switch
    {
        0 => TargetDirection.Keep,
        < 0 => TargetDirection.Down,
        100 when TargetWords.IsOfBudget(unit) => TargetDirection.Keep,
        100 when Percent().IsMatch(unit) && !TargetWords.IsPercentagePoints(unit) => TargetDirection.Up,
        _ => TargetWords.Better(indicator, unit) ?? TargetDirection.None,
    };

    private static bool IsChange(string plain) => TargetWords.IsIncrease(plain) || TargetWords.IsDecrease(plain);

    private static bool CanCompareChange(string plain, string unit, string unitOfMeasure)
        => !TargetWords.IsDecrease(plain) && TargetWords.IsPercentagePoints(unit) && (unitOfMeasure.Length == 0 || TargetWords.IsPercentagePoints(unitOfMeasure));

    private static Target BelowZero(Target target) => target.Direction switch
    {
        TargetDirection.Up => target with { Direction = TargetDirection.Down, Value = -target.Value },
        TargetDirection.Range => target with { Value = -target.Upper, Upper = -target.Value },
        _ => target with { Direction = TargetDirection.Up, Value = -target.Value },
    };

    [GeneratedRegex(@"%|\bprosent\b|\bprocent\b|\bpst\b|\bpercent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Percent();
}
