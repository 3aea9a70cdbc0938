using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Http;

/// <summary>An indicator with its newest figure.</summary>
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
    MeasurementJson? Latest);
