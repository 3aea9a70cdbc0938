using System.IO.Compression;
using System.Text;

namespace TeamsStyring.Tests.Tables;

/// <summary>Makes workbooks part by part, also ones that no program should be given.</summary>
internal static class WorkbookMaker
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static string MacroContentType => "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    /// <param name="rows">The rows of each sheet, as XML.</param>
    public static byte[] Of(params (string Name, string Rows)[] sheets) => Of(sheets, new Dictionary<string, string>(), Plain);

    /// <param name="extra">Parts that replace or join the usual ones, by path.</param>
    public static byte[] Of(IReadOnlyList<(string Name, string Rows)> sheets, IReadOnlyDictionary<string, string> extra, string workbookType)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="{workbookType}"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                {string.Concat(sheets.Select((_, index) => $"<Override PartName=\"/xl/worksheets/sheet{index + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}</Types>
                """,
            ["_rels/.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" r:id=\"rId{index + 1}\"/>"))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"))}
                <Relationship Id="rId91" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId92" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
                """,
            ["xl/styles.xml"] = $"""
                <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\.\ mmmm\ yyyy"/><numFmt numFmtId="165" formatCode="0&quot; dager&quot;"/></numFmts>
                <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
                """,
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}"><si><t>Solsiden skole</t></si><si><r><t>Trygge </t></r><r><t>elever</t></r></si></sst>""",
        };
        for (var index = 0; index < sheets.Count; index++)
        {
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = $"""<worksheet xmlns="{Main}">{(sheets[index].Rows.StartsWith("<sheetData", StringComparison.Ordinal) ? sheets[index].Rows : $"<sheetData>{sheets[index].Rows}</sheetData>")}</worksheet>""";
        }

        foreach (var (path, content) in extra)
        {
            parts[path] = content;
        }

        return Packed(parts);
    }

    /// <returns>A row of texts.</returns>
    public static string Row(int number, params string[] texts)
        => $"<row r=\"{number}\">{string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>"))}</row>";

    private static byte[] Packed(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
