using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class WhatRowsBecomeTests
{
    [Fact, Trait("Feature", "S1-18")]
    public async Task A_row_becomes_unit_plan_goal_indicator_and_figures()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(
            "kommune;enhet;år;dimensjon;mål;indikator;måleenhet;måltall;grense akseptert;resultat forrige år;resultat",
            "Øygard;Blåbærlia;2026;Tjenestekvalitet;T.1. Trygge unger;Trivsel;skala 1-5;> 4,5;4 - 4,5;4,2;4,7");

        var units = await town.AllAsync<Unit>();
        var goal = Assert.Single(await town.AllAsync<Goal>());
        var indicator = Assert.Single(await town.AllAsync<Indicator>());
        Assert.Equal("Øygard kommune", Assert.Single(await town.AllAsync<Municipality>()).Name);
        Assert.Equal(units.Single(unit => unit.Parent is null).Id, units.Single(unit => unit.Name == "Blåbærlia").Parent);
        Assert.Equal(("T.1", "Trygge unger", 2026, new DateOnly(2026, 12, 31)), (goal.Number, goal.Title, goal.Year, goal.DueDate));
        Assert.Equal(StandardDimension.ServiceQuality, Assert.Single(await town.AllAsync<Dimension>()).Standard);
        Assert.Equal((new Target("> 4,5", TargetDirection.Up, 4.5m, null, Strict: true), 4.2m, 4m), (indicator.Target, indicator.Baseline, indicator.PartialThreshold));
        Assert.Equal(
            [(ReportingPeriod.WholeYear(2025), 4.2m), (ReportingPeriod.WholeYear(2026), 4.7m)],
            (await town.AllAsync<Measurement>()).OrderBy(measurement => measurement.Period).Select(measurement => (measurement.Period, measurement.Value ?? 0)));
    }

    [Fact, Trait("Feature", "S0-28")]
    public async Task A_new_target_changes_the_plan_and_a_new_figure_is_appended()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("enhet;år;mål;indikator;måltall;resultat", "Skolen;2026;Lesing;Snitt;>50;51");
        var report = await town.ImportAsync("enhet;år;mål;indikator;måltall;resultat", "Skolen;2026;Lesing;Snitt;>52;53");

        Assert.Equal(1, report.Imported);
        Assert.Equal(">52", Assert.Single(await town.AllAsync<Indicator>()).Target.Text);
        Assert.Equal([(1, 51m), (2, 53m)], (await town.AllAsync<Measurement>()).OrderBy(figure => figure.Sequence).Select(figure => (figure.Sequence, figure.Value ?? 0)));
    }

    [Fact]
    public async Task An_empty_cell_erases_nothing()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("enhet;år;mål;indikator;måltall;resultat;merknad", "Skolen;2026;Lesing;Snitt;>50;51;målt i mai");
        var report = await town.ImportAsync("enhet;år;mål;indikator;måltall;resultat;merknad", "Skolen;2026;Lesing;Snitt;;;");

        var indicator = Assert.Single(await town.AllAsync<Indicator>());
        Assert.Equal((1, ">50", "målt i mai"), (report.Unchanged, indicator.Target.Text, indicator.Note));
    }

    [Fact]
    public async Task Several_initiatives_of_a_goal_share_its_indicator()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync(
            "enhet;år;mål;indikator;måltall;tiltak;frist;tiltaksstatus",
            "Skolen;2026;Lesing;Snitt;>50;Lesekurs;1. november 2026;pågår",
            "Skolen;2026;Lesing;Snitt;;Leselyst;15.12.2026;ikke startet");

        Assert.Single(await town.AllAsync<Indicator>());
        Assert.Equal(
            [("Lesekurs", new DateOnly(2026, 11, 1), InitiativeStatus.InProgress), ("Leselyst", new DateOnly(2026, 12, 15), InitiativeStatus.NotStarted)],
            (await town.AllAsync<Initiative>()).OrderBy(initiative => initiative.Order).Select(initiative => (initiative.Title, initiative.Due ?? default, initiative.Status)));
    }

    [Fact]
    public async Task Two_indicators_of_one_name_and_different_targets_stay_two()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("enhet;år;mål;indikator;måltall;resultat", "Byen;2026;Ulikhet;Gini;3,0;3,3", "Byen;2026;Ulikhet;Gini;nasjonalt nivå 2,7;2,8");

        Assert.Equal(2, (await town.AllAsync<Indicator>()).Count);
        Assert.Single(await town.AllAsync<Goal>());
    }

    [Fact]
    public async Task A_goal_whose_indicators_differ_stands_as_the_weakest_and_the_words_say_which()
    {
        using var town = await Town.CreateAsync();
        string[] table = ["enhet;år;mål;indikator;status", "Skolen;2026;Lesing;Snitt;oppnådd", "Skolen;2026;Lesing;Andel på laveste nivå;ikke oppnådd"];
        await town.ImportAsync(table);
        await town.ImportAsync(table);

        var answer = Assert.Single(await town.AllAsync<FollowUp>());
        Assert.Equal((Achievement.NotAchieved, "Snitt: oppnådd", "Andel på laveste nivå: ikke oppnådd"), (answer.Achievement, answer.Achieved, answer.NotAchieved));
    }

    [Fact]
    public async Task A_person_the_kommune_knows_becomes_responsible_and_a_role_stays_a_note()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("enhet;år;mål", "Skolen;2026;Ro i timene");
        await town.AddAsync(new Person(new PersonId("p1"), "Kari Nordmann", "rektor", null, null, Language.Nb));

        await town.ImportAsync("enhet;år;mål;ansvarlig", "Skolen;2026;Ro i timene;Kari Nordmann", "Skolen;2026;Lesing;enhetsleder");

        var goals = (await town.AllAsync<Goal>()).ToDictionary(goal => goal.Title);
        Assert.Equal((new PersonId("p1"), ""), (goals["Ro i timene"].Responsible, goals["Ro i timene"].Note));
        Assert.Equal((null, "ansvarlig: enhetsleder"), (goals["Lesing"].Responsible, goals["Lesing"].Note));
    }

    [Fact]
    public async Task A_file_does_not_take_a_goal_from_the_person_who_has_it()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("enhet;år;mål", "Skolen;2026;Ro i timene");
        await town.AddAsync(
            new Person(new PersonId("p1"), "Kari Nordmann", "rektor", null, null, Language.Nb),
            new Person(new PersonId("p2"), "Ola Hansen", "inspektør", null, null, Language.Nb));
        await town.ImportAsync("enhet;år;mål;ansvarlig", "Skolen;2026;Ro i timene;Kari Nordmann");
        await town.ImportAsync("enhet;år;mål;ansvarlig", "Skolen;2026;Ro i timene;Ola Hansen");

        var goal = Assert.Single(await town.AllAsync<Goal>());
        Assert.Equal((new PersonId("p1"), "ansvarlig: Ola Hansen"), (goal.Responsible, goal.Note));
    }

    [Fact]
    public async Task Another_kommune_in_the_file_keeps_its_units_to_itself()
    {
        using var town = await Town.CreateAsync();
        await town.ImportAsync("kommune;enhet;år;mål", "Øygard;Teknisk;2026;Et mål", "Løten;Teknisk;2026;Et mål", "Løten;Løten kommune;2026;Et felles mål");

        var units = await town.AllAsync<Unit>();
        Assert.Equal(["Løten kommune", "Teknisk", "Teknisk", "Øygard kommune"], units.Select(unit => unit.Name).Order(StringComparer.Ordinal));
        Assert.Equal(2, units.Where(unit => unit.Name == "Teknisk").Select(unit => unit.Parent).Distinct().Count());
    }

    [Theory]
    [InlineData("Mål", "1.234", "1234", "Mente dere 1,23?")]
    public async Task A_number_that_can_be_read_in_two_ways_is_pointed_out(string goal, string written, string expected, string warning)
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;år;mål;indikator;resultat", $"Skolen;2026;{goal};Antall;{written}");

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(await town.AllAsync<Measurement>()).Value);
        Assert.Contains(warning, Assert.Single(report.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_kept_in_words()
    {
        using var town = await Town.CreateAsync();
        var report = await town.ImportAsync("enhet;år;mål;tiltak;frist", "Skolen;2026;Lesing;Lesekurs;uke 42");

        Assert.Null(Assert.Single(await town.AllAsync<Initiative>()).Due);
        Assert.Equal("frist: uke 42", Assert.Single(await town.AllAsync<Goal>()).Note);
        Assert.Single(report.Warnings);
    }
}
