using System.Globalization;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>«Endre»: a delivered answer as a draft again, so that a change starts from what was delivered and not from a blank form.</summary>
public static class ReopenedAnswer
{
    /// <param name="write">How the reader writes a figure.</param>
    public static DraftAnswer Of(FollowUp delivered, GoalToAnswer goal, Func<decimal, string> write) => new()
    {
        Achievement = delivered.Achievement,
        Achieved = delivered.Achieved,
        NotAchieved = delivered.NotAchieved,
        Causes = delivered.Causes,
        InternalFactors = delivered.InternalFactors,
        ExternalFactors = delivered.ExternalFactors,
        Explanation = delivered.Explanation,
        NextSteps = delivered.NextSteps,
        Needs = delivered.Needs,
        InvolveUnits = delivered.InvolveUnits,
        InvolveOthers = delivered.InvolveOthers,
        Figures = [.. goal.DueIndicators.Select(indicator => goal.History.MeasurementIn(indicator.Id, goal.Period)?.Value is { } value
            ? new DraftFigure(indicator.Id, write(value), ComesLater: false)
            : new DraftFigure(indicator.Id, "", delivered.PendingIndicators.Contains(indicator.Id)))],
        Initiatives = [.. goal.DecidableInitiatives.Select(initiative => goal.History.DecisionIn(initiative.Id, goal.Period)).OfType<Plans.InitiativeDecision>()
            .Select(decision => new DraftInitiative(
                decision.Initiative,
                decision.Progress,
                decision.Kind,
                decision.Reason,
                decision.NewDue?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""))],
    };
}
