using System.Globalization;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>
/// Keys and names of the rows that other rows refer to, and the language in which the lists are written. Holds units, people, dimensions and plans whole, of the rest
/// only what was asked for.
/// </summary>
/// <param name="words">In the municipality's language.</param>
public sealed class RowDirectory(ListWords words)
{
    private readonly Dictionary<(PlanList, string), DirectoryEntry> _byKey = [];
    private readonly Dictionary<(PlanList, string), List<DirectoryEntry>> _byName = [];
    private readonly Dictionary<string, (ReportingPeriod Period, Achievement Achievement)> _standings = new(StringComparer.OrdinalIgnoreCase);

    public ListWords Words => words;

    public void Add(PlanList list, DirectoryEntry entry)
    {
        _byKey[(list, Folded(entry.Key))] = entry;
        foreach (var name in entry.OtherNames.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(ShortTitle.Of(entry.Name)).Select(Folded).Distinct())
        {
            if (!_byName.TryGetValue((list, name), out var entries))
            {
                _byName.Add((list, name), entries = []);
            }

            entries.RemoveAll(known => known.Key == entry.Key);
            entries.Add(entry);
        }
    }

    /// <summary>Says how a goal stands, by its newest answer.</summary>
    public void AddStanding(string goal, ReportingPeriod period, Achievement achievement) => _standings[goal] = (period, achievement);

    public (ReportingPeriod Period, Achievement Achievement)? StandingOf(string goal) => _standings.TryGetValue(goal, out var standing) ? standing : null;

    public DirectoryEntry? Find(PlanList list, string key) => _byKey.GetValueOrDefault((list, Folded(key)));

    /// <returns>Everything of that name, or key: one, none, or several among which the name does not choose.</returns>
    public IReadOnlyList<DirectoryEntry> FindNamed(PlanList list, string name)
        => Find(list, name) is { } exact ? [exact] : _byName.GetValueOrDefault((list, Folded(ShortTitle.Of(name.Trim()))), []);

    /// <returns>What the row is called; empty when it is not there.</returns>
    public string NameOf(PlanList list, string key) => key.Length > 0 && Find(list, key) is { } entry ? entry.Name : "";

    /// <returns>The plan of a unit for a year; <see langword="null"/> when there is none.</returns>
    public DirectoryEntry? PlanOf(string unit, int year)
        => _byKey.Where(pair => pair.Key.Item1 is PlanList.Plans && pair.Value.Year == year && string.Equals(pair.Value.UnitKey, unit, StringComparison.OrdinalIgnoreCase))
            .Select(pair => pair.Value).FirstOrDefault();

    private static string Folded(string text) => text.Trim().ToUpper(CultureInfo.InvariantCulture);
}
