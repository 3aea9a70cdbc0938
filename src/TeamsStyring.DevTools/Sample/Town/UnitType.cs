using TeamsStyring.DevTools.Sample.Catalogue;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>A kind of unit that a kommune has: what it is called, who works there and what it is steered by.</summary>
/// <param name="NamePattern">«{sted} skole»; without a place there is only one of it.</param>
/// <param name="Parent">The key of the unit above.</param>
/// <param name="Weight">How many of it a kommune has beside the others; below 0 for one of a kind, 0 when only the list of units names it.</param>
/// <param name="Area">Which sentences its people write.</param>
internal sealed record UnitType(
    string Key, string NamePattern, string Parent, int Weight, string LeaderTitle, IReadOnlyList<string> OtherTitles, string Area, IReadOnlyList<string> Goals)
{
    // Every unit can be measured by these, so that a small list never runs out.
    private static readonly string[] Everywhere = ["sykefravar", "budsjett", "arbeidsmiljo", "kompetanse", "ledelse", "henvendelser", "miljo"];

    public static IReadOnlyList<UnitType> All { get; } = [.. SampleTable.Read("unit-types.csv").Select(Read)];

    /// <summary>Every goal that fits, the most typical first; never the same matter twice.</summary>
    public IReadOnlyList<GoalTemplate> FittingGoals { get; } =
        [.. Goals.Concat(Everywhere).Select(key => GoalCatalogue.Standard[key]).DistinctBy(goal => goal.Title, StringComparer.Ordinal)];

    private static UnitType Read(SampleRow row) => new(
        row["type"], row["name"], row["parent"], row.Whole("weight"), row["leader"], row.List("others"), row["area"], row.List("goals"));
}
