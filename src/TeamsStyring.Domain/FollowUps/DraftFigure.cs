using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>A figure as typed («7,4», «abc», «»), or that it comes later.</summary>
public sealed record DraftFigure(IndicatorId Indicator, string Typed, bool ComesLater);
