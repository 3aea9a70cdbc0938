using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>The names under which the card's inputs come back.</summary>
internal static class CardInputs
{
    /// <summary>What comes back for «ingen valgt»: a choice may not be empty.</summary>
    public const string Nothing = "none";

    public const string Achievement = "achievement";

    public const string Explanation = "explanation";

    public const string NextSteps = "nextSteps";

    public const string Achieved = "achieved";

    public const string NotAchieved = "notAchieved";

    public const string InternalFactors = "internalFactors";

    public const string ExternalFactors = "externalFactors";

    public const string Needs = "needs";

    public const string InvolveUnit = "involve";

    public const string InvolveOthers = "involveOthers";

    /// <summary>Of the summary: the goal to change.</summary>
    public const string ChosenGoal = "chosenGoal";

    /// <summary>Of «ikke mitt mål»: the goals, joined by commas.</summary>
    public const string NotMineGoals = "goals";

    public const string NotMineTo = "to";

    public const string NotMineComment = "comment";

    public static string Figure(IndicatorId indicator) => $"figure-{indicator.Value:N}";

    public static string ComesLater(IndicatorId indicator) => $"later-{indicator.Value:N}";

    /// <param name="number">From 1.</param>
    public static string Cause(int number) => $"cause{number}";

    public static string Effect(int number) => $"effect{number}";

    public static string Progress(InitiativeId initiative) => $"progress-{initiative.Value:N}";

    public static string Decision(InitiativeId initiative) => $"decision-{initiative.Value:N}";

    public static string Reason(InitiativeId initiative) => $"reason-{initiative.Value:N}";

    public static string NewDue(InitiativeId initiative) => $"due-{initiative.Value:N}";
}
