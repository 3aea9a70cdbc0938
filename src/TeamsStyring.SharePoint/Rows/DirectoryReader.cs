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
        await InitiativesAsync(directory, copy, Named(PlanList.Initiatives), cancellationToken);
        await IndicatorsAsync(directory, copy, Named(PlanList.Indicators), cancellationToken);
        await GoalsAsync(directory, copy, Named(PlanList.Goals), cancellationToken);
        await FollowUpsAsync(directory, copy, Named(PlanList.FollowUps).Ids, cancellationToken);
        if (schema.List is PlanList.Goals)
        {
            await StandingsAsync(directory, copy, [.. rows.Select(row => Id(row[ListSchema.Key])).OfType<Guid>().Select(id => new GoalId(id))], cancellationToken);
        }

        (List<Guid> Ids, List<string> Names) Named(PlanList list)
        {
            var (ids, names) = (new HashSet<Guid>(), new HashSet<string>(StringComparer.Ordinal));
            foreach (var column in schema.Columns.Where(column => column.Refers == list))
            {
                foreach (var text in rows.SelectMany(row => row[column.Name].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
                {
                    _ = Id(text) is { } id ? ids.Add(id) : names.Add(text);
                }
            }

            return ([.. ids], [.. names]);
        }
    }

    private static async Task GoalsAsync(RowDirectory directory, WorkingCopy copy, (List<Guid> Ids, List<string> Names) asked, CancellationToken cancellationToken)
    {
        var (ids, names) = (asked.Ids.ConvertAll(id => new GoalId(id)), Unknown(directory, PlanList.Goals, asked.Names));
        if (ids.Count + names.Count == 0)
        {
            return;
        }

        var goals = await copy.Goals.IgnoreQueryFilters([Removed]).Where(goal => ids.Contains(goal.Id) || names.Contains(goal.Title))
            .Select(goal => new { goal.Id, goal.Title, goal.Unit, goal.Year, Removed = EF.Property<DateTimeOffset?>(goal, Removed) != null }).ToListAsync(cancellationToken);
        foreach (var goal in goals)
        {
            directory.Add(PlanList.Goals, new DirectoryEntry(goal.Id.ToString(), goal.Title, UnitKey: goal.Unit.ToString(), Year: goal.Year, IsRemoved: goal.Removed));
        }
    }

    private static async Task IndicatorsAsync(RowDirectory directory, WorkingCopy copy, (List<Guid> Ids, List<string> Names) asked, CancellationToken cancellationToken)
    {
        var (ids, names) = (asked.Ids.ConvertAll(id => new IndicatorId(id)), Unknown(directory, PlanList.Indicators, asked.Names));
        if (ids.Count + names.Count == 0)
        {
            return;
        }

        var indicators = await copy.Indicators.IgnoreQueryFilters([Removed]).Where(indicator => ids.Contains(indicator.Id) || names.Contains(indicator.Name))
            .Select(indicator => new { indicator.Id, indicator.Name, indicator.Goal, Removed = EF.Property<DateTimeOffset?>(indicator, Removed) != null }).ToListAsync(cancellationToken);
        foreach (var indicator in indicators)
        {
            directory.Add(PlanList.Indicators, new DirectoryEntry(indicator.Id.ToString(), indicator.Name, GoalKey: indicator.Goal.ToString(), IsRemoved: indicator.Removed));
        }
    }

    private static async Task InitiativesAsync(RowDirectory directory, WorkingCopy copy, (List<Guid> Ids, List<string> Names) asked, CancellationToken cancellationToken)
    {
        var (ids, names) = (asked.Ids.ConvertAll(id => new InitiativeId(id)), Unknown(directory, PlanList.Initiatives, asked.Names));
        if (ids.Count + names.Count == 0)
        {
            return;
        }

        var initiatives = await copy.Initiatives.IgnoreQueryFilters([Removed]).Where(initiative => ids.Contains(initiative.Id) || names.Contains(initiative.Title))
            .Select(initiative => new { initiative.Id, initiative.Title, initiative.Goal, Removed = EF.Property<DateTimeOffset?>(initiative, Removed) != null }).ToListAsync(cancellationToken);
        foreach (var initiative in initiatives)
        {
            directory.Add(PlanList.Initiatives, new DirectoryEntry(initiative.Id.ToString(), initiative.Title, GoalKey: initiative.Goal.ToString(), IsRemoved: initiative.Removed));
        }
    }

    private static async Task FollowUpsAsync(RowDirectory directory, WorkingCopy copy, List<Guid> asked, CancellationToken cancellationToken)
    {
        var ids = asked.ConvertAll(id => new FollowUpId(id));
        foreach (var id in ids.Count == 0 ? [] : await copy.FollowUps.Where(answer => ids.Contains(answer.Id)).Select(answer => answer.Id).ToListAsync(cancellationToken))
        {
            directory.Add(PlanList.FollowUps, new DirectoryEntry(id.ToString(), ""));
        }
    }

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

    private static List<string> Unknown(RowDirectory directory, PlanList list, List<string> names) => names.FindAll(name => directory.FindNamed(list, name).Count == 0);

    private static Guid? Id(string text) => Guid.TryParse(text.Trim(), out var id) ? id : null;
}
