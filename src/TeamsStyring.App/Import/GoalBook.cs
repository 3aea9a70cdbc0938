using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>Plans, dimensions and goals: finds the ones that a row names, makes those that are missing, fills in what the row says.</summary>
internal sealed class GoalBook
{
    private readonly PlanBook _book;
    private readonly PersonBook _persons;
    private readonly ImportTexts _texts;
    private readonly Dictionary<(PlanId Plan, string Title), List<GoalId>> _byTitle = [];
    private readonly Dictionary<PlanId, HashSet<string>> _numbers = [];
    private readonly Dictionary<PlanId, int> _orders = [];
    private readonly Dictionary<string, Dimension> _dimensions = [];
    private readonly Dictionary<(UnitId Unit, int Year), Plan> _plans = [];

    public GoalBook(PlanBook book, PersonBook persons, ImportTexts texts)
    {
        _book = book;
        _persons = persons;
        _texts = texts;
        foreach (var dimension in book.Dimensions.All)
        {
            _dimensions.TryAdd(NameKey.Of(dimension.Name), dimension);
        }

        foreach (var plan in book.Plans.All)
        {
            _plans[(plan.Unit, plan.Year)] = plan;
        }

        foreach (var goal in book.Goals.All.OrderBy(goal => goal.Order))
        {
            Index(goal);
        }
    }

    /// <summary>The goal that a row is about. A table without goals has one for each indicator; initiatives without either share their heading's.</summary>
    private static string TitleOf(ImportRow row, ImportTexts texts)
        => row switch
        {
            _ when row.Has(Column.Goal) => row[Column.Goal],
            _ when row.Has(Column.Indicator) => row[Column.Indicator],
            _ when row.Has(Column.Dimension) => row[Column.Dimension],
            _ => texts.InitiativesWithoutGoal,
        };

    /// <returns>The goal as it is stored; <see langword="null"/> when the row names a new one.</returns>
    public Goal? Find(ImportRow row, UnitId unit, int year)
        => _plans.TryGetValue((unit, year), out var plan)
            ? Find(plan.Id, NamedBy(row), _dimensions.GetValueOrDefault(NameKey.Of(row[Column.Dimension]))?.Id, row.Has(Column.Dimension))
            : null;

    public Goal Put(ImportRow row, Unit unit, int year)
    {
        var plan = PlanOf(unit, year);
        var dimension = row.Has(Column.Dimension) ? DimensionOf(row[Column.Dimension]) : null;
        var title = NamedBy(row);
        var number = title.Number;
        var goal = Find(plan.Id, title, dimension?.Id, row.Has(Column.Dimension)) ?? New(plan, title, dimension, number);
        var responsible = goal.Responsible ?? _persons.NamedOrTitled(row[Column.Responsible], unit.Id);
        var deputy = goal.Deputy ?? _persons.NamedOrTitled(row[Column.Deputy], unit.Id);
        var filled = goal with
        {
            Number = number.Length > 0 && number != goal.Number && _numbers[plan.Id].Add(number) ? number : goal.Number,
            Responsible = responsible,
            Deputy = deputy,
            DueDate = DateReader.Read(row[row.Has(Column.GoalDue) || row.Has(Column.Initiative) ? Column.GoalDue : Column.Due]) ?? goal.DueDate,
            Note = NoteLines.Add(goal.Note, NotesOf(row, responsible, deputy)),
        };
        _book.Goals.Put(filled);

        return filled;
    }

    /// <summary>Keeps what a row says and no field of ours holds.</summary>
    public void AddNotes(GoalId id, IEnumerable<string> lines)
    {
        if (_book.Goals.Find(id) is { } goal)
        {
            _book.Goals.Put(goal with { Note = NoteLines.Add(goal.Note, lines) });
        }
    }

    private GoalTitle NamedBy(ImportRow row)
        => TitleOf(row, _texts) is var title && row.Has(Column.GoalNumber) ? new GoalTitle(row[Column.GoalNumber], title, title) : GoalTitle.Of(title);

    private IEnumerable<string> NotesOf(ImportRow row, PersonId? responsible, PersonId? deputy)
        => [
            row[Column.GoalNote],

            // A role («virksomhetsleder») says who answers without saying who that is.
            _persons.IsCalled(responsible, row[Column.Responsible]) ? "" : row.NoteOf(Column.Responsible),
            _persons.IsCalled(deputy, row[Column.Deputy]) ? "" : row.NoteOf(Column.Deputy),
        ];

    private Goal? Find(PlanId plan, GoalTitle title, DimensionId? dimension, bool hasDimension)
    {
        if (!_byTitle.TryGetValue((plan, NameKey.Of(title.Words)), out var named) && !_byTitle.TryGetValue((plan, NameKey.Of(title.Text)), out named))
        {
            return null;
        }

        var found = named.Select(_book.Goals.Find).OfType<Goal>().Where(goal => title.Number.Length == 0 || goal.Number == title.Number || named.Count == 1).ToList();

        return hasDimension ? found.Find(goal => goal.Dimension == dimension) : found.FirstOrDefault();
    }

    private Goal New(Plan plan, GoalTitle title, Dimension? dimension, string number)
    {
        var order = _orders.GetValueOrDefault(plan.Id);
        var goal = new Goal(
            new GoalId(_book.IdOf("goal", plan.Id.ToString(), NameKey.Of(dimension?.Name ?? ""), title.Number, NameKey.Of(title.Words))),
            plan.Id,
            plan.Unit,
            plan.Year,
            FreeNumber(plan.Id, number),
            title.Words,
            dimension?.Id,
            null,
            null,
            new DateOnly(plan.Year, 12, 31),
            plan.Cadence,
            GoalKind.Reach,
            "",
            order);
        _book.Goals.Put(goal);
        Index(goal);

        return goal;
    }

    /// <summary>The number that the table has; the next free one when it has none, or when another goal of the plan carries it.</summary>
    private string FreeNumber(PlanId plan, string number)
    {
        var taken = _numbers[plan];
        if (number.Length > 0 && !taken.Contains(number))
        {
            return number;
        }

        var next = _orders.GetValueOrDefault(plan) + 1;
        while (taken.Contains(next.ToString(CultureInfo.InvariantCulture)))
        {
            next++;
        }

        return next.ToString(CultureInfo.InvariantCulture);
    }

    private Plan PlanOf(Unit unit, int year)
    {
        if (_plans.TryGetValue((unit.Id, year), out var known))
        {
            _numbers.TryAdd(known.Id, []);

            return known;
        }

        var plan = new Plan(new PlanId(_book.IdOf("plan", unit.Id.ToString(), year.ToString(CultureInfo.InvariantCulture))), unit.Id, year, _texts.PlanTitle(unit.Name, year), Cadence.Quarter);
        _book.Plans.Put(plan);
        _plans[(unit.Id, year)] = plan;
        _numbers[plan.Id] = [];

        return plan;
    }

    private Dimension DimensionOf(string name)
    {
        var key = NameKey.Of(name);
        if (_dimensions.TryGetValue(key, out var known))
        {
            return known;
        }

        var standard = WordList.Dimension(name);
        var same = standard is null ? null : _book.Dimensions.All.FirstOrDefault(dimension => dimension.Standard == standard);
        if (same is null)
        {
            same = new Dimension(new DimensionId(_book.IdOf("dimension", key)), name, standard, _dimensions.Count);
            _book.Dimensions.Put(same);
        }

        _dimensions[key] = same;

        return same;
    }

    private void Index(Goal goal)
    {
        var key = (goal.Plan, NameKey.Of(goal.Title));
        if (!_byTitle.TryGetValue(key, out var named))
        {
            _byTitle[key] = named = [];
        }

        named.Add(goal.Id);
        if (!_numbers.TryGetValue(goal.Plan, out var numbers))
        {
            _numbers[goal.Plan] = numbers = [];
        }

        numbers.Add(goal.Number);
        _orders[goal.Plan] = Math.Max(_orders.GetValueOrDefault(goal.Plan), goal.Order + 1);
    }
}
