using System.Globalization;
using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Finding;

/// <summary>Finds goals by what is written of their name or their unit's, among those that the caller may read.</summary>
internal sealed class FindGoals(MunicipalCalendar calendar)
{
    /// <param name="text">Empty finds the caller's own goals first.</param>
    public async Task<IReadOnlyList<FoundGoal>> RunAsync(WorkingCopy copy, Caller caller, string text, int skip, int most, CancellationToken cancellationToken)
    {
        var year = calendar.Today.Year;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        List<Goal> goals =
        [
            .. (await copy.ReadGoalsAsync(year, cancellationToken)).Where(goal => caller.MayRead(goal.Unit))
                .Where(goal => Array.TrueForAll(words, word => Holds(goal.Title, word) || Holds(caller.Organisation.NameOf(goal.Unit), word)))
                .OrderByDescending(goal => goal.Responsible == caller.Id).ThenByDescending(goal => goal.Deputy == caller.Id).ThenBy(goal => goal.Title, StringComparer.Ordinal)
                .Skip(skip).Take(most),
        ];

        return await WithAnswersAsync(copy, caller, goals, cancellationToken);
    }

    /// <returns><see langword="null"/> when there is no such goal, or none that the caller may read.</returns>
    public static async Task<FoundGoal?> FindAsync(WorkingCopy copy, Caller caller, GoalId id, CancellationToken cancellationToken)
        => await copy.ReadGoalAsync(id, cancellationToken) is { } goal && caller.MayRead(goal.Unit)
            ? (await WithAnswersAsync(copy, caller, [goal], cancellationToken))[0]
            : null;

    private static bool Holds(string text, string word)
        => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static async Task<IReadOnlyList<FoundGoal>> WithAnswersAsync(WorkingCopy copy, Caller caller, IReadOnlyList<Goal> goals, CancellationToken cancellationToken)
    {
        var answers = (await copy.ReadFollowUpsAsync(goals.Select(goal => goal.Id), cancellationToken)).ToLookup(answer => answer.Goal);

        return
        [
            .. goals.Select(goal => new FoundGoal(
                goal,
                caller.Organisation.NameOf(goal.Unit),
                caller.Organisation.NameOf(goal.Responsible),
                answers[goal.Id].OrderBy(answer => answer.Period).ThenBy(answer => answer.Sequence).LastOrDefault() is { } latest ? (latest.Period, latest.Achievement) : null)),
        ];
    }
}
