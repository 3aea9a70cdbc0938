using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class FiguresFromElsewhereTests
{
    private static readonly ImportTexts Texts = new(Language.Nb);

    private static readonly string[] Plan =
    [
        "kommune;enhet;år;dimensjon;mål;indikator;måltall;måleenhet",
        "Øygard;Skolen;2026;Felles indikatorer: Arbeidsmiljø;Godt arbeidsmiljø;Sykefravær;< 6 %;%",
        "Øygard;Barnehagen;2026;Felles indikatorer: Arbeidsmiljø;Godt arbeidsmiljø;Sykefravær;< 7 %;%",
    ];

    [Fact, Trait("Feature", "S2-40")]
    public async Task Sickness_absence_from_HR_finds_the_indicator_of_each_unit()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        var report = await town.ImportAsync("indikator;enhet;måned;år;verdi", "Sykefravær;Skolen;september;2026;7,4", "SYKEFRAVÆR ;Barnehagen;9;2026;8,1 %");

        Assert.Equal((2, 2), (report.Rows, report.Imported));
        Assert.Equal(
            [(ReportingPeriod.Month(2026, 9), 7.4m, IndicatorSource.Import), (ReportingPeriod.Month(2026, 9), 8.1m, IndicatorSource.Import)],
            (await town.AllAsync<Measurement>()).OrderBy(figure => figure.Value).Select(figure => (figure.Period, figure.Value ?? 0, figure.Source)));
    }

    [Theory]
    [InlineData("Øygard kommune")]
    [InlineData("Øygard")]
    [InlineData("Hele kommunen")]
    public async Task A_figure_for_the_whole_kommune_is_the_kommune_s_own(string unit)
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync([.. Plan, "Øygard;;2026;Økonomi;God økonomistyring;Netto driftsresultat;> 1,75 %;%"]);
        var report = await town.ImportAsync("indikator;enhet;periode;verdi", $"Netto driftsresultat;{unit};2026-T2;-0,4");

        Assert.Equal(1, report.Imported);
        Assert.Equal(-0.4m, Assert.Single(await town.AllAsync<Measurement>()).Value);
    }

    [Fact]
    public async Task Nobody_is_asked_for_a_figure_that_the_kommune_has()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        await town.ImportAsync("indikator;enhet;periode;verdi", "Sykefravær;Skolen;2026-Q3;7,4");

        var indicators = await town.AllAsync<Indicator>();
        Assert.Equal([IndicatorSource.Import, IndicatorSource.Manual], indicators.Select(indicator => indicator.Source).Order().Reverse().ToArray() is [var first, var second] ? [first, second] : []);
    }

    [Theory]
    [InlineData("2026-Q3", "2026-Q3")]
    [InlineData("3. kvartal 2026", "2026-Q3")]
    [InlineData("Q3 2026", "2026-Q3")]
    [InlineData("2. tertial 2026", "2026-T2")]
    [InlineData("T2 2026", "2026-T2")]
    [InlineData("september 2026", "2026-09")]
    [InlineData("sep. 2026", "2026-09")]
    [InlineData("09.2026", "2026-09")]
    [InlineData("2026-09-01", "2026-09")]
    [InlineData("30.09.2026", "2026-09")]
    [InlineData("2026", "2026")]
    public async Task Periods_are_read_as_people_write_them(string written, string period)
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        await town.ImportAsync("indikator;enhet;periode;verdi", $"Sykefravær;Skolen;{written};7,4");

        Assert.Equal(period, Assert.Single(await town.AllAsync<Measurement>()).Period.ToString());
    }

    [Fact]
    public async Task A_figure_makes_no_indicator_unit_or_goal()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        var report = await town.ImportAsync(
            "indikator;enhet;periode;verdi", "Turnover;Skolen;2026-Q3;7,4", "Sykefravær;Biblioteket;2026-Q3;7,4", "Sykefravær;Skolen;2025-Q3;7,4", "Sykefravær;Skolen;2026-Q3;mye", "Sykefravær;Skolen;i fjor;7,4");

        Assert.Equal(
            [("indikator", Texts.NoSuchIndicator("Skolen", 2026)), ("enhet", Texts.UnknownUnit), ("indikator", Texts.NoSuchIndicator("Skolen", 2025)), ("verdi", Texts.NoNumber), ("periode", Texts.NoPeriod)],
            report.Rejected.Select(row => (row.Column, row.Reason)));
        Assert.Equal(2, (await town.AllAsync<Goal>()).Count);
        Assert.Empty(await town.AllAsync<Measurement>());
    }

    [Fact]
    public async Task The_same_figure_again_is_unchanged_and_a_corrected_one_is_appended()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        await town.ImportAsync("indikator;enhet;periode;verdi", "Sykefravær;Skolen;2026-Q3;7,4");
        var same = await town.ImportAsync("indikator;enhet;periode;verdi", "Sykefravær;Skolen;2026-Q3;7.4");
        var corrected = await town.ImportAsync("indikator;enhet;periode;verdi", "Sykefravær;Skolen;2026-Q3;7,6");

        Assert.Equal((1, 1), (same.Unchanged, corrected.Imported));
        Assert.Equal([7.4m, 7.6m], (await town.AllAsync<Measurement>()).OrderBy(figure => figure.Sequence).Select(figure => figure.Value ?? 0));
    }

    [Fact]
    public async Task A_dash_says_that_it_was_not_measured_and_zero_is_a_figure()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(Plan);
        await town.ImportAsync("indikator;enhet;periode;verdi", "Sykefravær;Skolen;2026-Q3;-", "Sykefravær;Barnehagen;2026-Q3;0");

        Assert.Equal(
            [(MeasurementState.Measured, 0m), (MeasurementState.NotMeasured, null)],
            (await town.AllAsync<Measurement>()).OrderBy(figure => figure.State).Select(figure => (figure.State, figure.Value)));
    }
}
