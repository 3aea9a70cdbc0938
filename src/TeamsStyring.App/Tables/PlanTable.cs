using System.Collections.Frozen;

namespace TeamsStyring.App.Tables;

/// <summary>A sheet whose headings are those of a plan table.</summary>
/// <param name="Headings">As they stand, from the left.</param>
/// <param name="Places">Where each known column stands.</param>
/// <param name="Unknown">Where the headings stand that we do not know; what is in them is kept as notes.</param>
/// <param name="Rows">Below the headings, without blank ones.</param>
internal sealed record PlanTable(
    Sheet Sheet,
    IReadOnlyList<string> Headings,
    FrozenDictionary<Column, int> Places,
    IReadOnlyList<int> Unknown,
    IReadOnlyList<TableRow> Rows)
{
    private const int HeadingSearch = 60;

    /// <summary>One of these names what the row is about; without it the table may be anything.</summary>
    private static readonly Column[] Subjects = [Column.Goal, Column.Indicator, Column.Initiative];

    /// <returns>The table; <see langword="null"/> when no row reads as the headings of one. Titles above the headings do no harm.</returns>
    public static PlanTable? In(Sheet sheet)
    {
        var best = sheet.Rows.Take(HeadingSearch)
            .Select((row, index) => (row, index, places: PlacesIn(row)))
            .Where(found => found.places.Count > 1 && Array.Exists(Subjects, found.places.ContainsKey))
            .OrderByDescending(found => found.places.Count)
            .FirstOrDefault();
        if (best.row is not { } heading)
        {
            return null;
        }

        var known = best.places.Values.ToHashSet();

        return new PlanTable(
            sheet,
            [.. heading.Cells.Select(cell => cell.Trim())],
            best.places,
            [.. Enumerable.Range(0, heading.Cells.Count).Where(index => !known.Contains(index) && !string.IsNullOrWhiteSpace(heading[index]))],
            [.. sheet.Rows.Skip(best.index + 1).Where(row => !row.IsBlank)]);
    }

    public bool Has(Column column) => Places.ContainsKey(column);

    /// <returns>The cell, trimmed, without a spreadsheet's guard; empty when the table has no such column.</returns>
    public string Cell(TableRow row, Column column) => Places.TryGetValue(column, out var index) ? GuardedText.Read(row[index]).Trim() : "";

    /// <returns>The heading as the file has it; empty when the table has no such column.</returns>
    public string HeadingOf(Column column) => Places.TryGetValue(column, out var index) ? Headings[index] : "";

    private static FrozenDictionary<Column, int> PlacesIn(TableRow row)
    {
        Dictionary<Column, int> places = [];
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (Tables.Headings.Find(row[index]) is { } column)
            {
                // A second column of the same kind is kept as a note: which of two is meant cannot be known.
                places.TryAdd(column, index);
            }
        }

        return places.ToFrozenDictionary();
    }
}
