using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Records;

/// <summary>A goal that is to be changed, with what stands.</summary>
/// <param name="Newest">The answer that counts for the period; <see langword="null"/> when nobody has answered.</param>
/// <param name="Figures">What is measured for the period.</param>
/// <param name="Version">The goal's version.</param>
internal sealed record RecordGoal(
    Goal Goal,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Initiative> Initiatives,
    FollowUp? Newest,
    IReadOnlyDictionary<IndicatorId, decimal> Figures,
    string Version)
{
    /// <returns>The indicator that a figure is for: the one that is called so, or the only one that a person gives.</returns>
    public Indicator? IndicatorFor(string topic)
    {
        List<Indicator> named = [.. Indicators.Where(indicator => topic.Length > 0 && indicator.Name.Contains(topic, StringComparison.OrdinalIgnoreCase))];
        List<Indicator> given = [.. Indicators.Where(indicator => indicator.Source is IndicatorSource.Manual)];
        return named.Count > 0 ? named[0] : given.Count == 1 ? given[0] : Indicators.Count == 1 ? Indicators[0] : null;
    }
}
