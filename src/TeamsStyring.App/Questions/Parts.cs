using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>A scope divided as its reader thinks of it: the units just below its top, each with all below it.</summary>
internal static class Parts
{
    private static readonly Achievement[] Achievements = Enum.GetValues<Achievement>();

    /// <returns>Each part that has goals due, in the order of the organisation.</returns>
    public static IReadOnlyList<UnitStatus> Of(Asking asking, Standing standing) => standing.Once(nameof(Parts), kept => Work(asking, kept));

    private static IReadOnlyList<UnitStatus> Work(Asking asking, Standing standing)
    {
        var tree = asking.Organisation.Units;
        Dictionary<UnitId, Unit> partOf = [];
        foreach (var part in PartsOf(standing.Scope, tree))
        {
            foreach (var unit in tree.Subtree(part.Id))
            {
                partOf.TryAdd(unit.Id, part);
            }
        }

        // The top's own goals are a part of their own.
        Dictionary<UnitId, int[]> counts = [];
        foreach (var goal in standing.Goals)
        {
            var part = partOf.TryGetValue(goal.Goal.Unit, out var within) ? within.Id : goal.Goal.Unit;
            (counts.TryGetValue(part, out var known) ? known : counts[part] = new int[Achievements.Length])[(int)goal.Achievement]++;
        }

        return
        [
            .. from part in counts
               let unit = tree.Find(part.Key)
               where unit is not null
               orderby unit.Parent is null, unit.Order
               select new UnitStatus(unit, AchievementCounts.Of(Achievements.Select(achievement => KeyValuePair.Create(achievement, part.Value[(int)achievement])))),
        ];
    }

    /// <returns>«Oppvekst 6, Helse 5, Teknisk 2», the most first; empty when no part has any.</returns>
    public static IReadOnlyList<string> Listed(IEnumerable<UnitStatus> parts, Func<AchievementCounts, int> count)
        => [.. parts.Select(part => (part.Unit.Name, Number: count(part.Counts))).Where(part => part.Number > 0).OrderByDescending(part => part.Number).Select(part => $"{part.Name} {part.Number}")];

    private static IEnumerable<Unit> PartsOf(Scope scope, UnitTree tree) => scope.Top is { } top ? tree.ChildrenOf(top.Id) : scope.Units;
}
