using TeamsStyring.DevTools.Sample.Catalogue;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>Names of places, put together and stirred.</summary>
internal static class Places
{
    public static IReadOnlyList<string> All { get; } = Make();

    private static IReadOnlyList<string> Make()
    {
        var words = SampleTable.Read("names.csv").ToLookup(row => row["kind"], row => row.List("words"), StringComparer.Ordinal);
        string[] starts = [.. words["place-start"].SelectMany(list => list)];
        string[] ends = [.. words["place-end"].SelectMany(list => list)];
        var dice = Dice.For("places");

        return [.. starts.SelectMany(start => ends.Select(end => start + end)).OrderBy(place => dice.Below(int.MaxValue, place))];
    }
}
