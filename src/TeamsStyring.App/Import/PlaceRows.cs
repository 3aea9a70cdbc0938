using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>
/// Puts the rows of one file into the plan book, one after the other. A row is looked through before anything of it is taken,
/// so that a rejected one leaves nothing behind.
/// </summary>
internal sealed class PlaceRows
{
    private readonly PlanBook _book;
    private readonly ImportTexts _texts;
    private readonly int? _assumedYear;
    private readonly PersonBook _persons;
    private readonly DateTimeOffset _now;
    private readonly UnitBook _units;
    private readonly GoalBook _goals;
    private readonly IndicatorBook _indicators;
    private readonly FigureBook _figures;
    private readonly AnswerBook _answers;
    private readonly InitiativeBook _initiatives;
    private readonly RepeatedRows _repeated = new();
    private readonly List<RejectedRow> _rejected = [];
    private readonly RowWarnings _warnings = new();

    public PlaceRows(PlanBook book, IReadOnlyCollection<Person> persons, ImportTexts texts, int? assumedYear, DateTimeOffset now)
    {
        (_book, _texts, _assumedYear, _now) = (book, texts, assumedYear, now);
        _persons = new PersonBook(persons);
        _units = new UnitBook(book, texts);
        _goals = new GoalBook(book, _persons, texts);
        _indicators = new IndicatorBook(book);
        _figures = new FigureBook(book, _persons, now);
        _answers = new AnswerBook(book, _units, texts, _warnings);
        _initiatives = new InitiativeBook(book, _persons, now);
    }

    public FileReport Place(string file, IReadOnlyList<PlanTable> tables, ImportProgress progress)
    {
        foreach (var heading in tables.SelectMany(table => table.Unknown.Select(index => table.Headings[index])))
        {
            _warnings.Add(0, _ => _texts.UnknownColumn(heading));
        }

        var rows = tables.SelectMany(table => table.Rows.Select(row => (table, row))).Select((found, index) => new ImportRow(found.table, found.row, index)).ToList();
        foreach (var row in rows)
        {
            _book.Turn(row.Index);
            if (Place(row) is { } problem)
            {
                _rejected.Add(Rejected(row, problem));
            }

            progress.Read(file, row.Index + 1, rows.Count);
        }

        _answers.Settle();
        _initiatives.Settle();
        var imported = _book.ChangedRows;

        return new FileReport(file, rows.Count, imported, rows.Count - imported - _rejected.Count, _rejected, _warnings.ToList(), _book.Totals, null);
    }

    private RowProblem? Place(ImportRow row)
    {
        if (RowShape.Problem(row, _texts) is { } misshapen)
        {
            return misshapen;
        }

        if (_repeated.LineOfSame(row) is { } earlier)
        {
            _warnings.Add(row.Line, _ => _texts.Repeated(row.Line, earlier));

            return null;
        }

        var (time, problem) = RowTime.Of(row, _assumedYear, _texts);
        problem ??= _units.Problem(row);

        return time is null || problem is not null ? problem : row.IsFigure ? PlaceFigure(row, time) : PlaceLine(row, time);
    }

    /// <summary>A figure of HR or finance finds its indicator by name. It makes none: what a unit is measured by is decided in its plan.</summary>
    private RowProblem? PlaceFigure(ImportRow row, RowTime time)
    {
        if (WrittenNumber.Read(row[Column.Value]) is WrittenNumber.Blank or WrittenNumber.Words)
        {
            return new RowProblem(Column.Value, _texts.NoNumber);
        }

        if (_units.Find(row) is not { } unit)
        {
            return new RowProblem(Column.Unit, _texts.UnknownUnit);
        }

        if (_indicators.FindShared(row[Column.Indicator], unit.Id, time.Year) is not { } indicator)
        {
            return new RowProblem(Column.Indicator, _texts.NoSuchIndicator(unit.Name, time.Year));
        }

        if (_figures.Contradicted(row, Column.Value, indicator.Id, indicator.UnitOfMeasure, time.Period) is { } line)
        {
            return new RowProblem(Column.Value, _texts.Contradicted(line));
        }

        var figure = _figures.Take(row, Column.Value, indicator, time.Period);
        _indicators.TakeFiguresFromElsewhere(indicator);
        RowLeftovers.Warn(_warnings, row, time, null, figure, _texts);

        return null;
    }

    private RowProblem? PlaceLine(ImportRow row, RowTime time)
    {
        if (AnswerRead.HasWordsOnly(row))
        {
            return new RowProblem(Column.Status, _texts.AnswerWithoutStatus);
        }

        var occurrence = _repeated.OccurrenceOf(row, time);
        if (Contradiction(row, time, occurrence) is { } contradicted)
        {
            return contradicted;
        }

        var unit = _units.Find(row) ?? _units.Make(row);
        var goal = _goals.Put(row, unit, time.Year);
        var indicator = _indicators.Put(row, goal, occurrence);
        var figure = indicator is { } measured ? TakeFigures(row, time, measured.Indicator) : null;
        if ((row.Has(Column.Goal) || row.Has(Column.Indicator)) && AnswerRead.Of(row, goal.Id, time.Period, _persons, _now) is { } answer)
        {
            _answers.Take(answer, indicator?.Indicator.Id);
        }

        var owner = _initiatives.Put(row, goal, time.Period);
        _goals.AddNotes(goal.Id, [.. RowLeftovers.NotesOf(row, time), owner]);
        RowLeftovers.Warn(_warnings, row, time, indicator?.Reading, figure, _texts);
        RowLeftovers.WarnOfStrangers(_warnings, row, _persons, _texts);

        return null;
    }

    private FigureRead? TakeFigures(ImportRow row, RowTime time, Indicator indicator)
    {
        _figures.Take(row, Column.PreviousResult, indicator, ReportingPeriod.WholeYear(time.Year - 1));

        return _figures.Take(row, Column.Result, indicator, time.Period);
    }

    private RowProblem? Contradiction(ImportRow row, RowTime time, int occurrence)
        => _units.Find(row) is { } unit
            && _goals.Find(row, unit.Id, time.Year) is { } goal
            && _indicators.Find(row, goal.Id, occurrence) is { } indicator
            && _figures.Contradicted(row, Column.Result, indicator.Id, indicator.UnitOfMeasure, time.Period) is { } line
                ? new RowProblem(Column.Result, _texts.Contradicted(line))
                : null;

    private RejectedRow Rejected(ImportRow row, RowProblem problem)
    {
        var heading = problem.Column is { } column ? row.Table.HeadingOf(column) : "";
        var cell = problem.Column is { } wrong ? row[wrong] : "";

        return new RejectedRow(
            row.Table.Sheet.Name is { Length: > 0 } sheet ? sheet : null,
            row.Line,
            heading.Length == 0 && problem.Column is { } missing ? Headings.Of(missing, _texts.Language) : heading,
            problem.Reason,
            cell.Length > 0 ? cell : string.Join("; ", row.Row.Cells.Where(text => text.Length > 0)));
    }
}
