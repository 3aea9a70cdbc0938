using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.App.Import;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class RowsAccountedForTests
{
    private static readonly ImportTexts Texts = new(Language.Nb);

    [Fact]
    public async Task A_row_without_a_year_is_named_with_line_column_and_reason()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("kommune;enhet;år;mål", "Øygard;Skolen;2026;Et mål", "Øygard;Skolen;;Et annet mål");

        var rejected = Assert.Single(report.Rejected);
        Assert.Equal((3, "år", Texts.NoYear, "Øygard; Skolen; Et annet mål"), (rejected.Line, rejected.Column, rejected.Reason, rejected.Text));
        Assert.Equal((2, 1, 0), (report.Rows, report.Imported, report.Unchanged));
    }

    [Fact]
    public async Task The_year_can_be_given_beside_the_file()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync(Encoding.UTF8.GetBytes("enhet;mål\nSkolen;Et mål\n"), ".csv", year: 2026);

        Assert.Equal(1, report.Imported);
        Assert.Equal(2026, Assert.Single(await town.AllAsync<Plan>()).Year);
    }

    [Theory]
    [InlineData("Øygard;Skolen;2026;;;;", "mål")]
    [InlineData(";;2026;Et mål;;;", "enhet")]
    [InlineData("Øygard;Skolen;26;Et mål;;;", "år")]
    [InlineData("Øygard;Skolen;2026;Et mål;;;;;en celle for mye", "")]
    [InlineData("Øygard;Skolen;2026;Et mål;;;Det gikk bra", "status")]
    [InlineData("Øygard;Skolen;2026;\"Et mål som aldri lukkes", "")]
    public async Task A_row_that_cannot_be_understood_is_rejected_and_leaves_nothing_behind(string row, string column)
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("kommune;enhet;år;mål;indikator;status;hva er oppnådd", row);

        Assert.Equal(column, Assert.Single(report.Rejected).Column);
        Assert.Empty(await town.AllAsync<Unit>());
        Assert.Empty(await town.AllAsync<Goal>());
    }

    [Fact]
    public async Task Good_rows_go_in_beside_bad_ones()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;år;mål", "Skolen;2026;Et mål", "Skolen;ukjent;Et mål", "Skolen;2026;Et annet mål");

        Assert.Equal((3, 2, 1), (report.Rows, report.Imported, report.Rejected.Count));
        Assert.False(report.WentWell);
        Assert.Equal(2, (await town.AllAsync<Goal>()).Count);
    }

    [Fact]
    public async Task The_same_row_twice_in_a_file_counts_once()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;år;mål;indikator;resultat", "Skolen;2026;Lesing;Snitt;51", "Skolen;2026;Lesing;Snitt;51");

        Assert.Equal((2, 1, 1), (report.Rows, report.Imported, report.Unchanged));
        Assert.Contains("Linje 3 er den samme som linje 2", Assert.Single(report.Warnings), StringComparison.Ordinal);
        Assert.Single(await town.AllAsync<Measurement>());
    }

    [Fact]
    public async Task Two_rows_that_contradict_each_other_are_not_guessed_between()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;periode;mål;indikator;resultat", "Skolen;2026-Q3;Lesing;Snitt;51", "Skolen;2026-Q3;Lesing;Snitt;15");

        Assert.Equal((3, Texts.Contradicted(2)), (Assert.Single(report.Rejected).Line, Assert.Single(report.Rejected).Reason));
        Assert.Equal(51, Assert.Single(await town.AllAsync<Measurement>()).Value);
    }

    [Fact]
    public async Task Two_units_of_the_same_name_are_not_mixed_up()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("overordnet enhet;enhet;år;mål", "Oppvekst;Stab;2026;Et mål", "Helse;Stab;2026;Et mål");

        var vague = await town.ImportAsync("enhet;år;mål", "Stab;2026;Et nytt mål");
        var clear = await town.ImportAsync("overordnet enhet;enhet;år;mål", "Helse;Stab;2026;Et nytt mål");

        Assert.Equal(Texts.SeveralUnits, Assert.Single(vague.Rejected).Reason);
        Assert.Equal(1, clear.Imported);
        Assert.Equal(4, (await town.AllAsync<Unit>()).Count - 1);
    }

    [Fact]
    public async Task Every_row_of_any_table_is_imported_unchanged_or_named()
    {
        using var town = await Town.CreateAsync();
        var cells = Gen.OneOf(
            Gen.Elements("", "", "Skolen", "Øygard", "2026", "2025", "26", "2026-Q3", "3. kvartal", "oppnådd", "gul", "abc", "7,4", "-", "<1,0%", "100 %", "=1+1", "\"sitat\"", "a;b", "linje 1\nlinje 2", "😊"),
            ArbMap.Default.GeneratorFor<string>().Select(text => (text ?? "").Replace("\0", "", StringComparison.Ordinal)));
        var tables = cells.ArrayOf(9).ListOf().ToArbitrary();

        Prop.ForAll(tables, rows =>
        {
            string[] lines = ["kommune;enhet;år;periode;mål;indikator;måltall;resultat;status", .. rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))];
            var report = town.ImportAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), ".csv", isTrial: true).GetAwaiter().GetResult();

            return report.Rows == rows.Count(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                && report.Rows == report.Imported + report.Unchanged + report.Rejected.Count
                && report is { Imported: >= 0, Unchanged: >= 0 };
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Any_table_imported_twice_changes_nothing_the_second_time()
    {
        using var town = await Town.CreateAsync();
        var cells = Gen.Elements("", "Skolen", "Barnehagen", "2026", "2026-Q3", "3. kvartal", "oppnådd", "ikke oppnådd", "i rute", "Bemanning", "7,4", "-", "<1,0%", "100 %", "12", "1. november 2026");
        var tables = cells.ArrayOf(10).ListOf(12).ToArbitrary();

        var property = Prop.ForAll(tables, rows =>
        {
            string[] lines = ["enhet;periode;mål;indikator;måltall;resultat;status;årsaker;tiltak;frist", .. rows.Select(row => string.Join(';', row))];
            var first = town.ImportAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), ".csv", year: 2026).GetAwaiter().GetResult();
            var second = town.ImportAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), ".csv", year: 2026).GetAwaiter().GetResult();

            return second.Imported == 0 && second.Rejected.Count == first.Rejected.Count;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), property);
    }
}
