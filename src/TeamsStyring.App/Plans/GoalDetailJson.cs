using TeamsStyring.App.Http;

namespace TeamsStyring.App.Plans;

/// <summary>A goal with its history, oldest first.</summary>
internal sealed record GoalDetailJson : GoalJson
{
    public GoalDetailJson(
        GoalJson goal,
        IReadOnlyList<FollowUpJson> followUps,
        IReadOnlyList<MeasurementJson> measurements,
        IReadOnlyList<DecisionJson> decisions,
        IReadOnlyList<InvolvementJson> involvements,
        IReadOnlyList<HandoverJson> handovers,
        IReadOnlyList<EvidenceJson> evidence,
        bool mayAnswer)
        : base(goal)
        => (FollowUps, Measurements, Decisions, Involvements, Handovers, Evidence, MayAnswer) = (followUps, measurements, decisions, involvements, handovers, evidence, mayAnswer);

    public IReadOnlyList<FollowUpJson> FollowUps { get; }

    public IReadOnlyList<MeasurementJson> Measurements { get; }

    public IReadOnlyList<DecisionJson> Decisions { get; }

    /// <summary>The units that were asked to take part, and what they answered.</summary>
    public IReadOnlyList<InvolvementJson> Involvements { get; }

    /// <summary>Who has said «ikke mitt mål», and what became of it; only what the caller may see.</summary>
    public IReadOnlyList<HandoverJson> Handovers { get; }

    /// <summary>What was attached as documentation.</summary>
    public IReadOnlyList<EvidenceJson> Evidence { get; }

    /// <summary>Whether the caller may deliver an answer for it.</summary>
    public bool MayAnswer { get; }
}
