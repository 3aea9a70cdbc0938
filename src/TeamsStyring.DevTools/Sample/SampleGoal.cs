using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample;

/// <summary>A goal of one year's plan with everything that hangs on it: rows that can be written together, parents first.</summary>
public sealed record SampleGoal(
    Goal Goal,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Initiative> Initiatives,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<Measurement> Measurements,
    IReadOnlyList<InitiativeDecision> Decisions,
    IReadOnlyList<Involvement> Involvements);
