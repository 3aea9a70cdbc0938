using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>What a change of a goal's answers must have seen.</summary>
public static class GoalVersions
{
    /// <returns>
    /// An entity tag with its quotes. Answers, figures and decisions are only ever appended, so their numbers are the version: two people who read
    /// the same history have the same tag.
    /// </returns>
    public static async Task<string> ReadGoalVersionAsync(this WorkingCopy copy, GoalId goal, CancellationToken cancellationToken)
    {
        var answers = await copy.FollowUps.CountAsync(answer => answer.Goal == goal, cancellationToken);
        var figures = await copy.Measurements.CountAsync(figure => figure.Goal == goal, cancellationToken);
        var decisions = await copy.Decisions.CountAsync(decision => decision.Goal == goal, cancellationToken);

        return $"\"{answers}-{figures}-{decisions}\"";
    }
}
