namespace TeamsStyring.App.Tables;

/// <summary>
/// People merge the goal's cell over the rows of its indicators, and the file then holds the text once.
/// Every merged row gets it: otherwise all but the first would belong to no goal.
/// </summary>
internal static class MergedCells
{
    public static IReadOnlyList<TableRow> Fill(IReadOnlyList<TableRow> rows, IReadOnlyList<string> areas)
    {
        if (areas.Count == 0)
        {
            return rows;
        }

        var byLine = new Dictionary<int, List<string>>();
        foreach (var row in rows)
        {
            byLine[row.Line] = [.. row.Cells];
        }

        foreach (var area in areas)
        {
            if (area.Split(':') is [var first, var last]
                && CellPlace.ColumnOf(first) is { } column && CellPlace.ColumnOf(last) == column
                && CellPlace.RowOf(first) is { } top && CellPlace.RowOf(last) is { } bottom
                && byLine.TryGetValue(top, out var source) && column < source.Count)
            {
                FillDown(byLine, source[column], column, top + 1, bottom);
            }
        }

        return [.. rows.Select(row => row with { Cells = byLine[row.Line] })];
    }

    private static void FillDown(Dictionary<int, List<string>> byLine, string text, int column, int from, int to)
    {
        for (var line = from; line <= Math.Min(to, from + TableLimits.Rows); line++)
        {
            // Rows without anything of their own stay blank: a merged title must not become a row.
            if (byLine.TryGetValue(line, out var cells) && cells.Exists(cell => cell.Length > 0))
            {
                while (cells.Count <= column)
                {
                    cells.Add("");
                }

                cells[column] = text;
            }
        }
    }
}
