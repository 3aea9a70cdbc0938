using System.Text;
using TeamsStyring.App.Import;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class HeadingsAndEncodingTests
{
    private const string Table = "Kommune;Enhet;År;Mål;Indikator;Måltall;Resultat\r\nØygard;Blåbærlia barnehage;2026;Trygge unger;Trivsel;>4,5;4,7\r\n";

    [Theory]
    [InlineData("kommune;enhet;år;mål;indikator;måltall;resultat;status")]
    [InlineData("kommune;eining;år;mål;indikator;måltal;resultat;måloppnåing")]
    [InlineData("kommun;enhet;år;mål;nyckeltal;målvärde;utfall;måluppfyllelse")]
    [InlineData("municipality;unit;year;goal;indicator;target;result;status")]
    [InlineData("KOMMUNE;Virksomhet;Årstall;Resultatmål;Styringsparameter;Ambisjonsnivå;Årsresultat;Måloppnåelse")]
    [InlineData("Kommune:;Enhet*;År;Mål ;Indikator;MÅLVERDI;Resultat;Status")]
    public async Task Headings_are_understood_in_the_four_languages(string headings)
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync(headings, "Øygard;Blåbærlia;2026;Trygge unger;Trivsel;>4,5;4,7;delvis oppnådd");

        Assert.Equal((1, 1), (report.Rows, report.Imported));
        Assert.Equal(4.5m, Assert.Single(await town.AllAsync<Indicator>()).Target.Value);
        Assert.Equal(4.7m, Assert.Single(await town.AllAsync<Measurement>()).Value);
        Assert.Equal(Achievement.Partly, Assert.Single(await town.AllAsync<FollowUp>()).Achievement);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public async Task The_delimiter_is_recognised_whatever_it_is(char delimiter)
    {
        using var town = await Town.CreateAsync();
        var row = string.Join(delimiter, new[] { "Øygard", "Skolen", "2026", "Lesing, skriving; og regning", "Nivå | snitt", "\"7,4\"" }.Select(cell => cell.Contains('"') ? cell : $"\"{cell}\""));
        var report = await town.ImportAsync(string.Join(delimiter, "kommune", "enhet", "år", "mål", "indikator", "resultat"), row);

        Assert.Equal(1, report.Imported);
        Assert.Equal("Lesing, skriving; og regning", Assert.Single(await town.AllAsync<Goal>()).Title);
        Assert.Equal(7.4m, Assert.Single(await town.AllAsync<Measurement>()).Value);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Table) },
        { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Table)] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Table)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Table)] },
        { "Windows-1252", (CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1).GetBytes(Table) },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Norwegian_letters_survive_every_encoding(string encoding, byte[] bytes)
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync(bytes, ".csv");

        Assert.True(report.Imported == 1, encoding);
        Assert.Contains((await town.AllAsync<Domain.Organisation.Unit>()).Select(unit => unit.Name), name => name == "Blåbærlia barnehage");
        Assert.Contains((await town.AllAsync<Domain.Organisation.Unit>()).Select(unit => unit.Name), name => name == "Øygard kommune");
    }

    [Fact]
    public async Task Titles_above_the_headings_do_no_harm_and_lines_are_counted_as_an_editor_counts()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync(
            "Målekart for Øygard kommune", "sist endret 3. mars", "", "enhet;mål;indikator;resultat;år",
            "Skolen;Mål 1;\"Lesing\r\n5. trinn\";51;2026", "", "Skolen;Mål 2;Regning;50;tjueseks");

        Assert.Equal((2, 1), (report.Rows, report.Imported));
        var rejected = Assert.Single(report.Rejected);
        Assert.Equal((8, "år", "tjueseks"), (rejected.Line, rejected.Column, rejected.Text));
    }

    [Fact]
    public async Task A_column_nobody_knows_is_kept_as_a_note_and_said()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;år;mål;indikator;FN-mål", "Skolen;2026;Godt miljø;Trivsel;4 God utdanning");

        Assert.Contains("FN-mål", Assert.Single(report.Warnings), StringComparison.Ordinal);
        Assert.Contains("FN-mål: 4 God utdanning", Assert.Single(await town.AllAsync<Indicator>()).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_column_has_a_heading_of_its_own_in_every_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(Enum.GetValues<Column>(), column => Assert.Equal(column, Headings.Find(Headings.Of(column, language))));
        }
    }

    [Theory]
    [InlineData("årsak", Column.Causes)]
    [InlineData("Hva er ikke oppnådd?", Column.NotAchieved)]
    [InlineData("grense_ikke_godkjent", Column.NotAccepted)]
    public void Headings_are_known_however_they_are_spelled(string heading, object column)
        => Assert.Equal(column, Headings.Find(heading));
}
