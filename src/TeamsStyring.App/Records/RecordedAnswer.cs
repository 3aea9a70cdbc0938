using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Records;

/// <summary>An answer as it shall stand after a change in the chat: what was delivered before, and the change. Appended like any other answer.</summary>
/// <param name="Version">The goal's version that the change was shown on.</param>
/// <param name="Before">What was delivered; <see langword="null"/> for the first answer.</param>
internal sealed record RecordedAnswer(GoalId Goal, ReportingPeriod Period, string Version, string Key, FollowUp? Before, Achievement? Achievement)
{
    public string NotAchieved { get; init; } = "";

    public string Achieved { get; init; } = "";

    public IReadOnlyList<CauseGiven> Causes { get; init; } = [];

    /// <summary>Figures as people write them; those that are due and left out come later.</summary>
    public IReadOnlyList<(IndicatorId Indicator, string Written)> Figures { get; init; } = [];

    public IReadOnlyList<(InitiativeId Initiative, InitiativeProgress? Progress, DecisionKind? Decision, string Reason)> Initiatives { get; init; } = [];
}
