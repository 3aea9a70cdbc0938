using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using System.Xml;

namespace TeamsStyring.App.Tables;

/// <summary>Reads workbooks (.xlsx) as a stream of cells. Nothing in them is run, fetched or calculated: formulas give the value that was last saved.</summary>
internal static class Workbook
{
    private const string ExternalHyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    public static SheetsRead Read(byte[] bytes)
    {
        try
        {
            if (Bomb(bytes) is { } refusal)
            {
                return new SheetsRead.Refused(refusal);
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings
            {
                AutoSave = false,
                MaxCharactersInPart = TableLimits.UnpackedBytes,
            });

            return Read(document);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or InvalidOperationException
            or IOException or NotSupportedException or ArgumentException)
        {
            return new SheetsRead.Refused(FileRefusal.BrokenWorkbook);
        }
    }

    private static SheetsRead Read(SpreadsheetDocument document)
    {
        if (document.WorkbookPart is not { } workbook)
        {
            return new SheetsRead.Refused(FileRefusal.BrokenWorkbook);
        }

        if (document.DocumentType is not SpreadsheetDocumentType.Workbook || workbook.VbaProjectPart is not null)
        {
            return new SheetsRead.Refused(FileRefusal.Macros);
        }

        if (workbook.Workbook.Descendants<ExternalReference>().Any() || workbook.ExternalRelationships.Any(relation => relation.RelationshipType != ExternalHyperlink))
        {
            return new SheetsRead.Refused(FileRefusal.ExternalParts);
        }

        var texts = SharedTexts.Read(workbook.SharedStringTablePart);
        var formats = CellFormats.Read(workbook.WorkbookStylesPart?.Stylesheet, workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false);

        return new SheetsRead.Opened(
        [
            .. workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Where(sheet => sheet.State is null || sheet.State.Value is SheetStateValues.Visible)
                .Select(sheet => (Name: sheet.Name?.Value ?? "", Part: sheet.Id?.Value is { } id ? workbook.GetPartById(id) as WorksheetPart : null))
                .Where(sheet => sheet.Part is not null)
                .Select(sheet => SheetCells.Read(sheet.Name, sheet.Part, texts, formats)),
        ]);
    }

    /// <summary>Unpacks every part once and counts, because the sizes that a package states are its maker's words.</summary>
    private static FileRefusal? Bomb(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (package.Entries.Count > TableLimits.Parts)
        {
            return FileRefusal.TooLargeUnpacked;
        }

        var allowed = Math.Min(TableLimits.UnpackedBytes, Math.Max(bytes.LongLength * TableLimits.Ratio, 1024 * 1024));
        var buffer = new byte[81920];
        foreach (var part in package.Entries)
        {
            using var content = part.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                allowed -= read;
                if (allowed < 0)
                {
                    return FileRefusal.TooLargeUnpacked;
                }
            }
        }

        return null;
    }
}
