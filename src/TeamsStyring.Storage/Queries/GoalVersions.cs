using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>What a change of a goal's answers must have seen.</summary>
public static class GoalVersions
{
    private const string Counted = """
        SELECT
            (SELECT COUNT(*) FROM "FollowUps" WHERE "Tenant" = $tenant AND "Goal" = $goal) || '-' ||
            (SELECT COUNT(*) FROM "Measurements" WHERE "Tenant" = $tenant AND "Goal" = $goal) || '-' ||
            (SELECT COUNT(*) FROM "Decisions" WHERE "Tenant" = $tenant AND "Goal" = $goal)
        """;

    /// <returns>
    /// An entity tag with its quotes. Answers, figures and decisions are only ever appended, so their numbers are the version: two people who read
    /// the same history have the same tag.
    /// </returns>
    public static async Task<string> ReadGoalVersionAsync(this WorkingCopy copy, GoalId goal, CancellationToken cancellationToken)
        => $"\"{(await copy.ReadAsync(Counted, [("$goal", goal)], static row => row.GetString(0), cancellationToken))[0]}\"";
}
