using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>A goal as a kommune has published it, with its indicators.</summary>
/// <param name="Theme">What it is about: decides which initiatives and texts fit.</param>
/// <param name="Origin">«Løten kommune 2015»; empty for the example that is ours.</param>
internal sealed record GoalTemplate(
    string Key,
    StandardDimension Dimension,
    string Title,
    string Theme,
    GoalKind Kind,
    string Origin,
    IReadOnlyList<IndicatorTemplate> Indicators);
