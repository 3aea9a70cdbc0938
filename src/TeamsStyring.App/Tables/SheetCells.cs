using System.Collections.Frozen;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsStyring.App.Tables;

/// <summary>Reads one worksheet row by row.</summary>
internal static class SheetCells
{
    public static Sheet Read(string name, WorksheetPart? part, IReadOnlyList<string> texts, CellFormats formats)
    {
        if (part is null)
        {
            return new Sheet(name, [], IsCut: false, FrozenDictionary<int, RowDamage>.Empty);
        }

        List<TableRow> rows = [];
        var (count, isCut) = (0, false);
        List<string> merges = [];
        using var reader = OpenXmlReader.Create(part);
        var line = 0;
        List<string> cells = [];
        while (!isCut && reader.Read())
        {
            if (reader.ElementType == typeof(Row))
            {
                if (reader.IsStartElement)
                {
                    line = NumberOf(reader, "r") ?? line + 1;
                    cells = [];
                }

                if (reader.IsEndElement && cells.Count > 0)
                {
                    rows.Add(new TableRow(line, cells));
                    count += cells.Count;
                    isCut |= rows.Count > TableLimits.Rows || count > TableLimits.Cells;
                }
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement && reader.LoadCurrentElement() is Cell cell)
            {
                isCut |= !Place(cells, CellPlace.ColumnOf(cell.CellReference?.Value) ?? cells.Count, TextOf(cell, texts, formats));
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } area })
            {
                merges.Add(area);
            }
        }

        return new Sheet(name, MergedCells.Fill(rows, merges), isCut, FrozenDictionary<int, RowDamage>.Empty);
    }

    /// <returns>Whether there is room for it. Formatted but empty cells at the far right are no part of a table.</returns>
    private static bool Place(List<string> cells, int column, string text)
    {
        if (column >= TableLimits.Columns)
        {
            return text.Length == 0;
        }

        while (cells.Count <= column)
        {
            cells.Add("");
        }

        cells[column] = text;

        return true;
    }

    private static string TextOf(Cell cell, IReadOnlyList<string> texts, CellFormats formats)
    {
        var stored = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is not { } type)
        {
            return stored.Length == 0 ? "" : formats.Written(stored, cell.StyleIndex?.Value ?? 0);
        }

        return type switch
        {
            CellValues.SharedString => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "",
            CellValues.InlineString => cell.InlineString is { } inline ? SharedTexts.Plain(inline) : "",
            CellValues.Boolean => stored is "1" or "true" ? "ja" : "nei",
            CellValues.Number => stored.Length == 0 ? "" : formats.Written(stored, cell.StyleIndex?.Value ?? 0),
            CellValues.String => XmlText.Read(stored),
            _ => stored,
        };
    }

    private static int? NumberOf(OpenXmlReader reader, string attribute)
        => reader.Attributes.FirstOrDefault(found => found.LocalName == attribute).Value is { } value
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
