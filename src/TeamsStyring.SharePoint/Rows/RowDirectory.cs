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
public sealed class RowDirectory
{
    private readonly RowDirectory? _beneath;
    private readonly Dictionary<(PlanList, string), DirectoryEntry> _byKey = [];
    private readonly Dictionary<(PlanList, string), List<DirectoryEntry>> _byName = [];
    private readonly Dictionary<(string Unit, int Year), DirectoryEntry> _plans = [];
    private readonly HashSet<(PlanList, string)> _asked = [];
    private readonly Dictionary<string, (ReportingPeriod Period, Achievement Achievement)> _standings = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="words">In the municipality's language.</param>
    public RowDirectory(ListWords words)
        : this(words, beneath: null)
    {
    }

    private RowDirectory(ListWords words, RowDirectory? beneath) => (Words, _beneath) = (words, beneath);

    public ListWords Words { get; }

    /// <returns>One that knows what this one knows. What is added to it is not added here, so a kommune's units are read once and not for every page of rows.</returns>
    public RowDirectory OnTop() => new(Words, this);

    public void Add(PlanList list, DirectoryEntry entry)
    {
        _byKey[(list, Folded(entry.Key))] = entry;
        if (list is PlanList.Plans)
        {
            _plans[(Folded(entry.UnitKey), entry.Year)] = entry;
        }

        foreach (var name in entry.OtherNames.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(ShortTitle.Of(entry.Name)).Select(Folded).Distinct())
        {
            // An answer has no name, and there are half a million of them.
            if (name.Length == 0)
            {
                continue;
            }

            if (!_byName.TryGetValue((list, name), out var entries))
            {
                _byName.Add((list, name), entries = []);
            }

            entries.RemoveAll(known => known.Key == entry.Key);
            entries.Add(entry);
        }
    }

    /// <returns>Whether it is the first time that rows of this name are asked for; then they have to be looked for.</returns>
    public bool IsNewName(PlanList list, string name) => _asked.Add((list, name));

    /// <summary>Says how a goal stands, by its newest answer.</summary>
    public void AddStanding(string goal, ReportingPeriod period, Achievement achievement) => _standings[goal] = (period, achievement);

    public (ReportingPeriod Period, Achievement Achievement)? StandingOf(string goal) => _standings.TryGetValue(goal, out var standing) ? standing : _beneath?.StandingOf(goal);

    public DirectoryEntry? Find(PlanList list, string key) => FindFolded(list, Folded(key));

    /// <returns>Everything of that name, or key: one, none, or several among which the name does not choose.</returns>
    public IReadOnlyList<DirectoryEntry> FindNamed(PlanList list, string name)
        => Find(list, name) is { } exact ? [exact] : Named(list, Folded(ShortTitle.Of(name.Trim())));

    /// <returns>What the row is called; empty when it is not there.</returns>
    public string NameOf(PlanList list, string key) => key.Length > 0 && Find(list, key) is { } entry ? entry.Name : "";

    /// <returns>The plan of a unit for a year; <see langword="null"/> when there is none.</returns>
    public DirectoryEntry? PlanOf(string unit, int year) => _plans.GetValueOrDefault((Folded(unit), year)) ?? _beneath?.PlanOf(unit, year);

    private static string Folded(string text) => text.Trim().ToUpper(CultureInfo.InvariantCulture);

    private DirectoryEntry? FindFolded(PlanList list, string key) => _byKey.GetValueOrDefault((list, key)) ?? _beneath?.FindFolded(list, key);

    private IReadOnlyList<DirectoryEntry> Named(PlanList list, string name)
    {
        List<DirectoryEntry> here = _byName.GetValueOrDefault((list, name), []);
        var beneath = _beneath?.Named(list, name) ?? [];

        return here.Count == 0 ? beneath : [.. beneath.Where(entry => !here.Any(same => same.Key == entry.Key)), .. here];
    }
}
