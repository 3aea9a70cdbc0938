using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsStyring.App.Tables;

/// <summary>Writes a workbook of one sheet, row by row: headings that stay in sight, a filter, and no formula anywhere.</summary>
internal static class WorkbookTable
{
    private const int NarrowColumn = 14;
    private const int WideColumn = 34;
    private const uint Bold = 1;
    private const uint Day = 2;
    private const uint Wrapped = 3;

    public static async Task WriteAsync(
        Stream stream, string sheetName, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
            writer.WriteElement(new Columns(headings.Select((heading, index) => new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = heading.Length > NarrowColumn ? WideColumn : NarrowColumn,
                CustomWidth = true,
            })));
            writer.WriteStartElement(new SheetData());
            var line = 1;
            WriteRow(writer, line, [.. headings.Select(TableCell.Of)], Bold);
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                line++;
                WriteRow(writer, line, row, Wrapped);
            }

            writer.WriteEndElement();
            writer.WriteElement(new AutoFilter { Reference = $"A1:{CellPlace.Of(headings.Count - 1, line)}" });
            writer.WriteEndElement();
        }

        workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
            new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = sheetName }));
    }

    private static void WriteRow(OpenXmlWriter writer, int line, IReadOnlyList<TableCell> cells, uint textStyle)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)line });
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] != TableCell.Empty)
            {
                writer.WriteElement(Written(cells[column], CellPlace.Of(column, line), textStyle));
            }
        }

        writer.WriteEndElement();
    }

    private static Cell Written(TableCell cell, string place, uint textStyle) => cell switch
    {
        { Number: { } number } => new Cell { CellReference = place, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        { Day: { } day } => new Cell { CellReference = place, StyleIndex = Day, CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        _ => new Cell
        {
            CellReference = place,
            StyleIndex = textStyle,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(XmlText.Of(GuardedText.Of(cell.Text ?? ""))) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()),
        new DocumentFormat.OpenXml.Spreadsheet.CellFormats(
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat(),
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { FontId = 1, ApplyFont = true },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
}
