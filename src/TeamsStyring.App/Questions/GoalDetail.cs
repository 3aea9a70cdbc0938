using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>One goal of an answer with what was written, measured and decided.</summary>
/// <param name="Figures">Each indicator with its newest figure up to the period; without one where nothing was measured.</param>
/// <param name="Decisions">What was decided in the period, with the initiative's title.</param>
internal sealed record GoalDetail(
    Goal Goal,
    Achievement Achievement,
    FollowUp? Answer,
    IReadOnlyList<(Indicator Indicator, Measurement? Newest)> Figures,
    IReadOnlyList<(InitiativeDecision Decision, string Initiative)> Decisions);
