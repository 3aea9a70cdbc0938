using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;

namespace TeamsStyring.App.Import;

/// <summary>What a row says and no field holds: words where a date or a status is expected, notes without an indicator, columns that we do not know.</summary>
internal static class RowLeftovers
{
    private static readonly Column[] Dates = [Column.GoalDue, Column.Start, Column.Due, Column.OldDue, Column.NewDue];

    private static readonly Column[] Signatures = [Column.AnsweredBy, Column.MeasuredBy, Column.DecidedBy];

    /// <returns>Lines for the goal's note, each with its heading.</returns>
    public static IReadOnlyList<string> NotesOf(ImportRow row, RowTime time)
    {
        var lines = Unread(row, time).Select(row.NoteOf);
        if (IndicatorBook.NameOf(row).Length == 0)
        {
            lines = [.. lines, row[Column.Note], row.NoteOf(Column.Source), row.NoteOf(Column.UnitOfMeasure), row.NoteOf(Column.NextTarget), row.NoteOf(Column.Accepted), row.NoteOf(Column.NotAccepted), .. row.UnknownCells];
        }

        // Many initiatives share the goal that their table has no column for: each line says whose it is.
        return row.Has(Column.Goal) || row.Has(Column.Indicator)
            ? [.. lines.Where(line => line.Length > 0)]
            : [.. lines.Where(line => line.Length > 0).Select(line => $"{row[Column.Initiative]}: {line}")];
    }

    public static void Warn(RowWarnings warnings, ImportRow row, RowTime time, TargetReading? target, FigureRead? figure, ImportTexts texts)
    {
        foreach (var column in Unread(row, time))
        {
            warnings.Add(row.Line, lines => column is Column.Status ? texts.UnknownStatus(lines, row[column]) : texts.NotRead(lines, row.Table.HeadingOf(column), row[column]));
        }

        if (target is TargetReading.DirectionUnknown)
        {
            warnings.Add(row.Line, lines => texts.DirectionUnknown(lines, row[Column.Target]));
        }

        if (figure is { OtherReading: { } other, Value: { } value })
        {
            warnings.Add(row.Line, lines => texts.ReadAs(lines, row[row.IsFigure ? Column.Value : Column.Result], value, other));
        }
    }

    /// <summary>Who answered is the directory's to know; a name it does not know cannot stand beside the answer.</summary>
    public static void WarnOfStrangers(RowWarnings warnings, ImportRow row, PersonBook persons, ImportTexts texts)
    {
        foreach (var column in Signatures)
        {
            if (row.Has(column) && persons.Named(row[column]) is null)
            {
                warnings.Add(row.Line, lines => texts.UnknownPerson(lines, row[column]));
            }
        }
    }

    private static IEnumerable<Column> Unread(ImportRow row, RowTime time)
    {
        foreach (var column in Dates)
        {
            if (row.Has(column) && DateReader.Read(row[column]) is null)
            {
                yield return column;
            }
        }

        if (row.Has(Column.Status) && !IsStatusRead(row, time.Period))
        {
            yield return Column.Status;
        }

        if (row.Has(Column.InitiativeStatus) && WordList.InitiativeStatus(row[Column.InitiativeStatus]) is null)
        {
            yield return Column.InitiativeStatus;
        }

        if (row.Has(Column.Decision) && WordList.Decision(row[Column.Decision]) is null)
        {
            yield return Column.Decision;
        }

        if (row.Has(Column.Progress) && WordList.Progress(row[Column.Progress]) is null)
        {
            yield return Column.Progress;
        }
    }

    private static bool IsStatusRead(ImportRow row, ReportingPeriod period)
        => row.Has(Column.Goal) || row.Has(Column.Indicator) ? WordList.Status(row[Column.Status], period) is not null : InitiativeBook.StatusBeside(row) is not null;
}
