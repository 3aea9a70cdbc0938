using TeamsStyring.App.Tables;

namespace TeamsStyring.App.Import;

/// <summary>A row of a plan table, read by what its columns mean.</summary>
/// <param name="Index">Where it stands among all rows of the file, from 0.</param>
internal sealed record ImportRow(PlanTable Table, TableRow Row, int Index)
{
    public int Line => Row.Line;

    /// <returns>The cell, trimmed; empty when it is, or when the table has no such column.</returns>
    public string this[Column column] => Table.Cell(Row, column);

    public bool Has(Column column) => this[column].Length > 0;

    /// <summary>Whether the row is a figure from another system rather than a line of a plan.</summary>
    public bool IsFigure => Table.Has(Column.Value);

    /// <returns>A number that counts («2»); <see langword="null"/> when there is none.</returns>
    public int? NumberIn(Column column)
        => int.TryParse(this[column], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What stands in columns that we do not know, each with its heading.</summary>
    public IEnumerable<string> UnknownCells
        => Table.Unknown
            .Select(index => (Heading: Table.Headings[index], Text: GuardedText.Read(Row[index]).Trim()))
            .Where(cell => cell.Text.Length > 0)
            .Select(cell => $"{cell.Heading}: {cell.Text}");

    /// <returns>The cell with its heading, as a line of a note; empty when the cell is.</returns>
    public string NoteOf(Column column) => Has(column) ? $"{Table.HeadingOf(column)}: {this[column]}" : "";
}
