using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>Initiatives and what was decided about them.</summary>
internal sealed class InitiativeBook
{
    private readonly PlanBook _book;
    private readonly PersonBook _persons;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<(GoalId Goal, string Title), List<InitiativeId>> _byTitle = [];
    private readonly Dictionary<GoalId, int> _orders = [];
    private readonly List<(ImportRow Row, Initiative Initiative, ReportingPeriod Period)> _decisions = [];

    public InitiativeBook(PlanBook book, PersonBook persons, DateTimeOffset now)
    {
        (_book, _persons, _now) = (book, persons, now);
        foreach (var initiative in book.Initiatives.All.OrderBy(initiative => initiative.Order))
        {
            Index(initiative);
        }
    }

    /// <returns>What the row says of the initiative and no field holds, for the goal's note.</returns>
    public string Put(ImportRow row, Goal goal, ReportingPeriod period)
    {
        if (!row.Has(Column.Initiative))
        {
            return "";
        }

        var initiative = Find(goal.Id, row[Column.Initiative], row.NumberIn(Column.InitiativeNumber) ?? 1) ?? New(goal.Id, row[Column.Initiative]);
        var filled = initiative with
        {
            Owner = initiative.Owner ?? _persons.NamedOrTitled(row[Column.InitiativeOwner], goal.Unit),
            Start = DateReader.Read(row[Column.Start]) ?? initiative.Start,
            Due = DateReader.Read(row[Column.Due]) ?? initiative.Due,
            Status = WordList.InitiativeStatus(row[Column.InitiativeStatus]) ?? StatusBeside(row) ?? initiative.Status,
        };
        _book.Initiatives.Put(filled);
        if (row.Has(Column.Decision) || row.Has(Column.Progress))
        {
            _decisions.Add((row, filled, period));
        }

        return _persons.IsCalled(filled.Owner, row[Column.InitiativeOwner]) ? "" : $"{filled.Title}: {row.NoteOf(Column.InitiativeOwner)}";
    }

    /// <summary>At the end of the file, when the initiatives that took over from others are known too.</summary>
    public void Settle()
    {
        foreach (var (row, initiative, period) in _decisions.OrderBy(decision => decision.Row.NumberIn(Column.DecisionNumber) ?? int.MaxValue))
        {
            _book.Turn(row.Index);
            Decide(row, initiative, period);
        }
    }

    /// <summary>In a list of initiatives the status beside one is its own.</summary>
    public static InitiativeStatus? StatusBeside(ImportRow row)
        => !row.Has(Column.Goal) && !row.Has(Column.Indicator) ? WordList.InitiativeStatus(row[Column.Status]) : null;

    private void Decide(ImportRow row, Initiative initiative, ReportingPeriod period)
    {
        var key = (initiative.Id, period);
        var replacing = row.Has(Column.ReplacedBy) ? (Find(initiative.Goal, row[Column.ReplacedBy], 1) ?? New(initiative.Goal, row[Column.ReplacedBy])).Id : (InitiativeId?)null;
        var sequence = _book.Decisions.NextSequence(key);
        var said = new InitiativeDecision(
            new DecisionId(_book.IdOf("decision", initiative.Id.ToString(), period.ToString(), sequence.ToString(CultureInfo.InvariantCulture))),
            initiative.Id,
            initiative.Goal,
            period,
            sequence,
            WordList.Progress(row[Column.Progress]),
            WordList.Decision(row[Column.Decision]) ?? DecisionKind.Continue,
            row[Column.DecisionReason],
            DateReader.Read(row[Column.OldDue]),
            DateReader.Read(row[Column.NewDue]),
            replacing,
            row.Has(Column.DecidedBy) ? _persons.Named(row[Column.DecidedBy]) : null,
            DateReader.ReadInstant(row[Column.DecidedAt]) ?? _now);
        var numbered = row.NumberIn(Column.DecisionNumber) is { } number ? _book.Decisions.Find(key, number) : null;
        if (Same(numbered, said) || Same(_book.Decisions.Newest(key), said))
        {
            return;
        }

        _book.Decisions.Append(said);
        _book.MarkChanged();
        if (replacing is { } successor && said.Kind is DecisionKind.Replace)
        {
            Link(initiative.Id, successor);
        }
    }

    private void Link(InitiativeId replaced, InitiativeId successor)
    {
        if (_book.Initiatives.Find(replaced) is { ReplacedBy: null } old && _book.Initiatives.Find(successor) is { Replaces: null } next)
        {
            _book.Initiatives.Put(old with { ReplacedBy = successor });
            _book.Initiatives.Put(next with { Replaces = replaced });
        }
    }

    private static bool Same(InitiativeDecision? known, InitiativeDecision said)
        => known is not null && known.Kind == said.Kind && known.Progress == said.Progress && known.Reason.Trim() == said.Reason
            && known.NewDue == said.NewDue && (said.ReplacedBy is null || known.ReplacedBy == said.ReplacedBy);

    private Initiative? Find(GoalId goal, string title, int occurrence)
        => _byTitle.TryGetValue((goal, NameKey.Of(title)), out var same) && occurrence >= 1 && occurrence <= same.Count ? _book.Initiatives.Find(same[occurrence - 1]) : null;

    private Initiative New(GoalId goal, string title)
    {
        var key = NameKey.Of(title);
        var number = _byTitle.TryGetValue((goal, key), out var same) ? same.Count + 1 : 1;
        var initiative = new Initiative(
            new InitiativeId(_book.IdOf("initiative", goal.ToString(), key, number.ToString(CultureInfo.InvariantCulture))),
            goal,
            title,
            null,
            null,
            null,
            InitiativeStatus.NotStarted,
            null,
            null,
            _orders.GetValueOrDefault(goal));
        _book.Initiatives.Put(initiative);
        Index(initiative);

        return initiative;
    }

    private void Index(Initiative initiative)
    {
        var key = (initiative.Goal, NameKey.Of(initiative.Title));
        if (!_byTitle.TryGetValue(key, out var same))
        {
            _byTitle[key] = same = [];
        }

        same.Add(initiative.Id);
        _orders[initiative.Goal] = Math.Max(_orders.GetValueOrDefault(initiative.Goal), initiative.Order + 1);
    }
}
