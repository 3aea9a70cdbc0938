using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Http;

/// <summary>An indicator with its newest figure.</summary>
/// <param name="Deviation">How far the newest figure is from the target: positive is better than asked, negative is worse (S0-29).</param>
/// <param name="Met">Whether the newest figure meets the target; <see langword="null"/> when they cannot be compared.</param>
/// <param name="TargetText">The target as somebody wrote it.</param>
internal sealed record IndicatorJson(
    Guid Id,
    string Name,
    string Unit,
    string TargetText,
    TargetDirection Direction,
    decimal? Target,
    decimal? TargetTo,
    decimal? Baseline,
    IndicatorSource Source,
    MeasurementJson? Latest,
    decimal? Deviation,
    bool? Met);
