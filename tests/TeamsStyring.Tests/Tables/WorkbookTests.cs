using System.Text;
using TeamsStyring.App.Tables;
using TeamsStyring.Tests.Import;

namespace TeamsStyring.Tests.Tables;

public sealed class WorkbookTests
{
    private static readonly string Heading = WorkbookMaker.Row(1, "enhet", "år", "mål", "indikator", "resultat", "frist");

    [Fact]
    public void Cells_read_as_a_person_would_have_typed_them()
    {
        var rows = Read(WorkbookMaker.Of(("Plan", """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>2026</v></c><c r="C3" t="s"><v>1</v></c><c r="E3"><v>7.4000000000000004</v></c><c r="F3" s="1"><v>46327</v></c></row>
            <row r="4"><c r="A4" s="2"><v>0.082</v></c><c r="B4" s="3"><v>46327</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="str"><f>A4*2</f><v>kladd</v></c><c r="E4"><f>1+1</f><v>2</v></c><c r="F4" s="4"><v>27</v></c><c r="AB4" t="e"><v>#N/A</v></c></row>
            <row r="7"><c t="inlineStr"><is><t xml:space="preserve"> med _x000D_ luft </t></is></c><c><v>1E-3</v></c><c><v>-5</v></c><c t="inlineStr"><is><t>_x005F_x0041_</t></is></c></row>
            """)));

        Assert.Equal([3, 4, 7], rows.Select(row => row.Line));
        Assert.Equal(["Solsiden skole", "2026", "Trygge elever", "", "7,4", "2026-11-01"], rows[0].Cells);
        Assert.Equal(["8,2 %", "2026-11-01", "ja", "kladd", "2", "27"], rows[1].Cells.Take(6));
        Assert.Equal("#N/A", rows[1][27]);
        Assert.Equal([" med \r luft ", "0,001", "-5", "_x0041_"], rows[2].Cells);
    }

    [Fact]
    public async Task The_sheets_that_are_plan_tables_are_imported_and_the_others_left()
    {
        using var town = await Town.CreateAsync();
        var bytes = WorkbookMaker.Of(
            ("Forside", WorkbookMaker.Row(1, "Virksomhetsplan 2026")),
            ("Skole", Heading + WorkbookMaker.Row(2, "Skolen", "2026", "Lesing", "Snitt", "51", "")),
            ("Barnehage", Heading + WorkbookMaker.Row(2, "Barnehagen", "2026", "Trivsel", "Snitt", "4,5", "") + WorkbookMaker.Row(3, "Barnehagen", "i år", "Lek", "Snitt", "4", "")));
        var report = await town.ImportAsync(bytes, ".xlsx");

        Assert.Equal((3, 2), (report.Rows, report.Imported));
        var rejected = Assert.Single(report.Rejected);
        Assert.Equal(("Barnehage", 3, "år"), (rejected.Sheet, rejected.Line, rejected.Column));
    }

    [Fact]
    public async Task A_goal_merged_over_its_indicators_is_the_goal_of_each()
    {
        using var town = await Town.CreateAsync();
        var rows = Heading
            + WorkbookMaker.Row(2, "Skolen", "2026", "Lesing", "Snitt", "51", "")
            + """<row r="3"><c r="A3" t="inlineStr"><is><t>Skolen</t></is></c><c r="B3"><v>2026</v></c><c r="D3" t="inlineStr"><is><t>Andel på nivå 1</t></is></c><c r="E3"><v>12</v></c></row>""";
        var report = await town.ImportAsync(WorkbookMaker.Of(("Plan", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>")), ".xlsx");

        Assert.Equal(2, report.Imported);
        Assert.Equal("Lesing", Assert.Single(await town.AllAsync<Domain.Plans.Goal>()).Title);
    }

    public static TheoryData<string, byte[], int> Refused => new()
    {
        { "nothing in it", [], (int)FileRefusal.Empty },
        { "only blanks", Encoding.UTF8.GetBytes(" \r\n \r\n"), (int)FileRefusal.Empty },
        { "a PDF", Encoding.Latin1.GetBytes("%PDF-1.7 ..."), (int)FileRefusal.NotText },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, .. new byte[400]], (int)FileRefusal.NotText },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[512]], (int)FileRefusal.OldWorkbook },
        { "half a workbook", WorkbookMaker.Of(("Plan", Heading))[..200], (int)FileRefusal.BrokenWorkbook },
        { "a zip of something else", [.. "PK"u8, 3, 4, .. new byte[100]], (int)FileRefusal.BrokenWorkbook },
        { "macros", WorkbookMaker.Of([("Plan", Heading)], new Dictionary<string, string>(), WorkbookMaker.MacroContentType), (int)FileRefusal.Macros },
        { "a bomb", WorkbookMaker.Of(("Plan", Heading + $"<!--{new string(' ', 40_000_000)}-->")), (int)FileRefusal.TooLargeUnpacked },
        { "a cell a thousand columns out", WorkbookMaker.Of(("Plan", Heading + """<row r="2"><c r="XFD2"><v>1</v></c></row>""")), (int)FileRefusal.TooLarge },
        {
            "a document type",
            WorkbookMaker.Of([("Plan", Heading)], new Dictionary<string, string> { ["xl/worksheets/sheet1.xml"] = """<!DOCTYPE x [<!ENTITY lol "lol">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is><t>&lol;</t></is></c></row></sheetData></worksheet>""" }, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            (int)FileRefusal.BrokenWorkbook
        },
        {
            "parts from elsewhere",
            WorkbookMaker.Of([("Plan", Heading)], new Dictionary<string, string> { ["xl/_rels/workbook.xml.rels"] = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/evil.xlsx" TargetMode="External"/></Relationships>""" }, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            (int)FileRefusal.ExternalParts
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_file_that_is_no_table_is_refused_with_a_reason(string what, byte[] bytes, int reason)
        => Assert.True(OpenFile.Read(bytes) is SheetsRead.Refused refused && (int)refused.Reason == reason, $"{what}: {OpenFile.Read(bytes)}");

    [Fact]
    public void A_cell_s_link_is_not_taken_for_a_part_from_elsewhere()
        => Assert.IsType<SheetsRead.Opened>(OpenFile.Read(WorkbookMaker.Of(
            [("Plan", Heading)],
            new Dictionary<string, string> { ["xl/worksheets/_rels/sheet1.xml.rels"] = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.loten.kommune.no/" TargetMode="External"/></Relationships>""" },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")));

    private static IReadOnlyList<TableRow> Read(byte[] bytes) => Assert.Single(Assert.IsType<SheetsRead.Opened>(OpenFile.Read(bytes)).Sheets).Rows;
}
