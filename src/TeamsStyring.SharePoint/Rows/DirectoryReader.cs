using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Reads what rows refer to, and only that: a kommune has a thousand units and half a million answers.</summary>
public static class DirectoryReader
{
    private const string Removed = "Removed";

    /// <returns>The units, people, dimensions and plans of the kommune.</returns>
    public static async Task<RowDirectory> ReadAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var language = await copy.Municipalities.Select(municipality => (Language?)municipality.Language).FirstOrDefaultAsync(cancellationToken) ?? Language.Nb;
        var directory = new RowDirectory(ListWords.In(language));
        foreach (var unit in await copy.Units.Select(row => new { row.Id, row.Name, row.Nicknames }).ToListAsync(cancellationToken))
        {
            directory.Add(PlanList.Units, new DirectoryEntry(unit.Id.ToString(), unit.Name, unit.Nicknames));
        }

        foreach (var person in await copy.Persons.Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken))
        {
            directory.Add(PlanList.People, new DirectoryEntry(person.Id.Value, person.Name));
        }

        foreach (var dimension in await copy.Dimensions.Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken))
        {
            directory.Add(PlanList.Dimensions, new DirectoryEntry(dimension.Id.ToString(), dimension.Name));
        }

        foreach (var plan in await copy.Plans.Select(row => new { row.Id, row.Title, row.Unit, row.Year }).ToListAsync(cancellationToken))
        {
            directory.Add(PlanList.Plans, new DirectoryEntry(plan.Id.ToString(), plan.Title, UnitKey: plan.Unit.ToString(), Year: plan.Year));
        }

        return directory;
    }

    /// <summary>Adds what these rows refer to by key or by name, and for goals how they stand.</summary>
    public static async Task AddAsync(RowDirectory directory, WorkingCopy copy, ListSchema schema, IReadOnlyCollection<RowFields> rows, CancellationToken cancellationToken)
    {
        foreach (var list in ReadWhereAskedFor)
        {
            var columns = schema.Columns.Where(column => column.Refers == list).ToList();
            var ids = columns.SelectMany(column => rows.SelectMany(row => Lines(row[column.Name]))).Select(Id).OfType<Guid>().Distinct().ToList();
            if (ids.Count > 0)
            {
                Add(directory, list, await FindAsync(copy, list, ids, names: [], cancellationToken));
            }

            // Nothing is ordered by name, so all rows have to be looked through; but mostly a name only says again what the key beside it says.
            var names = columns.Where(column => column.NameOf.Length > 0)
                .SelectMany(column => rows.SelectMany(row => Lines(row[column.Name]).Except(Lines(row[column.NameOf]).Select(key => Called(directory, list, key)), StringComparer.Ordinal)))
                .Where(name => directory.IsNewName(list, name)).ToList();
            if (names.Count > 0)
            {
                Add(directory, list, await FindAsync(copy, list, ids: [], names, cancellationToken));
            }
        }

        if (schema.List is PlanList.Goals)
        {
            await StandingsAsync(directory, copy, [.. rows.Select(row => Id(row[ListSchema.Key])).OfType<Guid>().Select(id => new GoalId(id))], cancellationToken);
        }
    }

    private static IReadOnlyList<PlanList> ReadWhereAskedFor { get; } = [PlanList.Initiatives, PlanList.Indicators, PlanList.Goals, PlanList.FollowUps];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Called(RowDirectory directory, PlanList list, string key) => ShortTitle.Of(directory.NameOf(list, key)).Trim();

    private static void Add(RowDirectory directory, PlanList list, IEnumerable<DirectoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            directory.Add(list, entry);
        }
    }

    /// <summary>By ids or by names; set aside or not.</summary>
    private static async Task<IEnumerable<DirectoryEntry>> FindAsync(WorkingCopy copy, PlanList list, List<Guid> ids, List<string> names, CancellationToken cancellationToken) => list switch
    {
        PlanList.Goals => await GoalsAsync(copy, ids.ConvertAll(id => new GoalId(id)), names, cancellationToken),
        PlanList.Indicators => await IndicatorsAsync(copy, ids.ConvertAll(id => new IndicatorId(id)), names, cancellationToken),
        PlanList.Initiatives => await InitiativesAsync(copy, ids.ConvertAll(id => new InitiativeId(id)), names, cancellationToken),
        _ => await FollowUpsAsync(copy, ids.ConvertAll(id => new FollowUpId(id)), cancellationToken),
    };

    private static async Task<IEnumerable<DirectoryEntry>> GoalsAsync(WorkingCopy copy, List<GoalId> ids, List<string> names, CancellationToken cancellationToken)
    {
        var all = copy.Goals.IgnoreQueryFilters([Removed]);
        var found = await (ids.Count > 0 ? all.Where(goal => ids.Contains(goal.Id)) : all.Where(goal => names.Contains(goal.Title)))
            .Select(goal => new { goal.Id, goal.Title, goal.Unit, goal.Year, Removed = EF.Property<DateTimeOffset?>(goal, Removed) != null }).ToListAsync(cancellationToken);

        return found.Select(goal => new DirectoryEntry(goal.Id.ToString(), goal.Title, UnitKey: goal.Unit.ToString(), Year: goal.Year, IsRemoved: goal.Removed));
    }

    private static async Task<IEnumerable<DirectoryEntry>> IndicatorsAsync(WorkingCopy copy, List<IndicatorId> ids, List<string> names, CancellationToken cancellationToken)
    {
        var all = copy.Indicators.IgnoreQueryFilters([Removed]);
        var found = await (ids.Count > 0 ? all.Where(indicator => ids.Contains(indicator.Id)) : all.Where(indicator => names.Contains(indicator.Name)))
            .Select(indicator => new { indicator.Id, indicator.Name, indicator.Goal, Removed = EF.Property<DateTimeOffset?>(indicator, Removed) != null }).ToListAsync(cancellationToken);

        return found.Select(indicator => new DirectoryEntry(indicator.Id.ToString(), indicator.Name, GoalKey: indicator.Goal.ToString(), IsRemoved: indicator.Removed));
    }

    private static async Task<IEnumerable<DirectoryEntry>> InitiativesAsync(WorkingCopy copy, List<InitiativeId> ids, List<string> names, CancellationToken cancellationToken)
    {
        var all = copy.Initiatives.IgnoreQueryFilters([Removed]);
        var found = await (ids.Count > 0 ? all.Where(initiative => ids.Contains(initiative.Id)) : all.Where(initiative => names.Contains(initiative.Title)))
            .Select(initiative => new { initiative.Id, initiative.Title, initiative.Goal, Removed = EF.Property<DateTimeOffset?>(initiative, Removed) != null }).ToListAsync(cancellationToken);

        return found.Select(initiative => new DirectoryEntry(initiative.Id.ToString(), initiative.Title, GoalKey: initiative.Goal.ToString(), IsRemoved: initiative.Removed));
    }

    private static async Task<IEnumerable<DirectoryEntry>> FollowUpsAsync(WorkingCopy copy, List<FollowUpId> ids, CancellationToken cancellationToken)
        => (await copy.FollowUps.Where(answer => ids.Contains(answer.Id)).Select(answer => answer.Id).ToListAsync(cancellationToken)).Select(id => new DirectoryEntry(id.ToString(), ""));

    private static async Task StandingsAsync(RowDirectory directory, WorkingCopy copy, List<GoalId> goals, CancellationToken cancellationToken)
    {
        var answers = await copy.FollowUps.Where(answer => goals.Contains(answer.Goal)).Select(answer => new { answer.Goal, answer.Period, answer.Sequence, answer.Achievement }).ToListAsync(cancellationToken);
        foreach (var goal in answers.GroupBy(answer => answer.Goal))
        {
            if (goal.MaxBy(answer => (answer.Period, answer.Sequence), Newest) is { } newest)
            {
                directory.AddStanding(goal.Key.ToString(), newest.Period, newest.Achievement);
            }
        }
    }

    private static Comparer<(ReportingPeriod Period, int Sequence)> Newest { get; } = Comparer<(ReportingPeriod Period, int Sequence)>.Create(
        (left, right) => left.Period.CompareTo(right.Period) is not 0 and var period ? period : left.Sequence.CompareTo(right.Sequence));

    private static Guid? Id(string text) => Guid.TryParse(text.Trim(), out var id) ? id : null;
}
