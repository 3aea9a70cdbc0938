using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>What people do in the lists, and how the archivist's page says that it ends.</summary>
[Trait("Feature", "N13")]
public sealed class PeopleInTheListsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_somebody_edits_in_a_list_counts_a_minute_later_and_is_traced()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var (goal, initiative, indicator) = (await copy.Goals.FirstAsync(Now), await copy.Initiatives.FirstAsync(Now), await copy.Indicators.FirstAsync(Now));

        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("Title", "Flere leser godt"), ("DueDate", "31.10.2026"));
        await kommune.EditAsync(PlanList.Initiatives, initiative.Id, Now, ("InitiativeStatus", "utsatt"));
        await kommune.EditAsync(PlanList.Indicators, indicator.Id, Now, ("TargetText", "minst 95 %"));
        await kommune.PassAsync(Now);

        Assert.Equal(goal with { Title = "Flere leser godt", DueDate = new DateOnly(2026, 10, 31) }, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        Assert.Equal(initiative with { Status = InitiativeStatus.Postponed }, await copy.Initiatives.SingleAsync(row => row.Id == initiative.Id, Now));
        Assert.Equal(new Target("minst 95 %", TargetDirection.Up, 95, null, Strict: false), (await copy.Indicators.SingleAsync(row => row.Id == indicator.Id, Now)).Target);
        Assert.Contains(await kommune.TracesAsync(goal.Id, Now), trace => (trace.Column, trace.Before, trace.After, trace.Outcome) == ("Title", goal.Title, "Flere leser godt", ListTraceOutcome.Taken));
        Assert.Empty(await kommune.ProblemsAsync(Now));
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task Whoever_writes_a_name_means_the_person_or_the_unit_of_that_name()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goal = await copy.Goals.FirstAsync(row => row.Responsible != null, Now);
        var persons = await copy.Persons.ToListAsync(Now);
        var other = persons.First(person => person.Id != goal.Responsible && persons.Count(same => same.Name == person.Name) == 1);
        var unit = await copy.Units.FirstAsync(row => row.Id != goal.Unit && row.Nicknames != "", Now);

        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("ResponsibleName", other.Name), ("UnitName", unit.Nicknames.Split(';')[0]), ("DeputyName", null));
        await kommune.PassAsync(Now);

        Assert.Equal(goal with { Responsible = other.Id, Deputy = null, Unit = unit.Id }, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        var item = await kommune.ItemOfAsync(PlanList.Goals, goal.Id, Now);
        Assert.Equal((other.Id.Value, unit.Name), ($"{item.Fields["ResponsibleOid"]}", $"{item.Fields["UnitName"]}"));
    }

    [Fact]
    public async Task Five_hundred_pasted_rows_become_initiatives_with_keys_of_their_own_and_the_wrong_ones_are_flagged()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goals = await copy.Goals.Where(row => row.Year == 2026).OrderBy(row => row.Id).ToListAsync(Now);
        var goal = goals.First(one => goals.Count(same => same.Title == one.Title) == 1);
        var before = await copy.Initiatives.CountAsync(Now);

        await kommune.PasteAsync(
            PlanList.Initiatives,
            Enumerable.Range(1, 500).Select(number => new JsonObject
            {
                ["Title"] = $"Limt tiltak {number}",
                ["GoalTitle"] = number == 100 ? "Et mål som ikke finnes" : null,
                ["GoalKey"] = number == 100 ? null : goal.Id.ToString(),
                ["DueDate"] = number == 200 ? "snart" : "2026-11-30",
                ["InitiativeStatus"] = "pågår",
            }),
            Now);
        await kommune.PassAsync(Now);

        var pasted = await copy.Initiatives.Where(row => row.Title.StartsWith("Limt tiltak")).ToListAsync(Now);
        Assert.Equal(before + 498, await copy.Initiatives.CountAsync(Now));
        Assert.All(pasted, row => Assert.Equal((goal.Id, InitiativeStatus.InProgress, new DateOnly(2026, 11, 30)), (row.Goal, row.Status, row.Due)));
        var items = (await kommune.Kept.Graph.Lists.ReadChangesAsync(ListSchemas.Of(PlanList.Initiatives).Name, null, Now)).Is(out var page, out _) ? page.Items : [];
        Assert.Equal(498, items.Count(item => $"{item.Fields["Title"]}".StartsWith("Limt", StringComparison.Ordinal) && item.Fields[ListSchema.Key] is not null));
        Assert.Equal(
            [("DueDate", ListProblemKind.BadDate, "snart"), ("GoalTitle", ListProblemKind.BrokenLink, "Et mål som ikke finnes")],
            (await kommune.ProblemsAsync(Now)).Select(problem => (problem.Column, problem.Problem, problem.Written)).Order());
    }

    [Fact]
    public async Task A_goal_that_somebody_adds_needs_only_what_people_would_write()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var plan = await copy.Plans.FirstAsync(row => row.Year == 2026, Now);
        var unit = await copy.Units.SingleAsync(row => row.Id == plan.Unit, Now);

        await kommune.AddAsync(PlanList.Goals, Now, ("Title", "Et nytt mål"), ("UnitName", unit.Name), ("PlanYear", 2026));
        await kommune.PassAsync(Now);

        var goal = await copy.Goals.SingleAsync(row => row.Title == "Et nytt mål", Now);
        Assert.Equal((plan.Id, unit.Id, 2026, new DateOnly(2026, 12, 31)), (goal.Plan, goal.Unit, goal.Year, goal.DueDate));
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task An_answer_that_somebody_adds_to_the_list_is_the_newest_and_the_goal_says_so()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var answer = await copy.FollowUps.OrderByDescending(row => row.Period).ThenByDescending(row => row.Sequence).FirstAsync(Now);

        await kommune.AddAsync(PlanList.FollowUps, Now, ("GoalKey", answer.Goal.ToString()), ("Period", answer.Period.ToString()), ("Achievement", "i fare"), ("NotAchieved", "Vi mangler folk"), ("Causes", "Bemanning – hindret"));
        await kommune.PassAsync(Now);

        var newest = await copy.FollowUps.Where(row => row.Goal == answer.Goal && row.Period == answer.Period).OrderByDescending(row => row.Sequence).FirstAsync(Now);
        Assert.Equal((answer.Sequence + 1, Achievement.AtRisk, "Vi mangler folk"), (newest.Sequence, newest.Achievement, newest.NotAchieved));
        Assert.Equal([new CauseGiven(Cause.Staffing, CauseEffect.Hindered)], newest.Causes);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_column_may_be_called_something_else()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goal = await copy.Goals.FirstAsync(Now);

        await kommune.RenameColumnAsync(PlanList.Goals, "GoalNote", "Fotnote", Now);
        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("GoalNote", "Skrevet etterpå"));
        await kommune.PassAsync(Now);

        Assert.Equal("Skrevet etterpå", (await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now)).Note);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_deleted_goal_is_set_aside_with_what_hangs_on_it_flagged_and_comes_back_as_it_was()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var answered = await copy.FollowUps.FirstAsync(Now);
        var goal = await copy.Goals.SingleAsync(row => row.Id == answered.Goal, Now);
        var answers = await copy.FollowUps.CountAsync(row => row.Goal == goal.Id, Now);

        await kommune.DeleteAsync(PlanList.Goals, goal.Id, Now);
        await kommune.PassAsync(Now);

        Assert.False(await copy.Goals.AnyAsync(row => row.Id == goal.Id, Now));
        Assert.Equal(answers, await copy.FollowUps.CountAsync(row => row.Goal == goal.Id, Now));
        var flagged = await kommune.ProblemsAsync(Now);
        Assert.Equal(answers, flagged.Count(problem => problem is { List: PlanList.FollowUps, Problem: ListProblemKind.DeletedParent }));
        Assert.All(flagged, problem => Assert.Equal(goal.Title, problem.Written));

        await kommune.TakeBackAsync(PlanList.Goals, goal.Id, Now);
        await kommune.PassAsync(Now);

        Assert.Equal(goal, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        Assert.Empty(await kommune.ProblemsAsync(Now));
        Assert.Equal([ListTraceOutcome.SetAside, ListTraceOutcome.Restored], (await kommune.TracesAsync(goal.Id, Now)).Select(trace => trace.Outcome));
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task What_was_delivered_and_is_deleted_is_written_back()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var answer = await copy.FollowUps.FirstAsync(Now);

        await kommune.DeleteAsync(PlanList.FollowUps, answer.Id, Now);
        await kommune.PassAsync(Now);

        Assert.True(await copy.FollowUps.AnyAsync(row => row.Id == answer.Id, Now));
        Assert.Equal([ListTraceOutcome.WrittenBack], (await kommune.TracesAsync(answer.Id, Now)).Select(trace => trace.Outcome));
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_deleted_unit_that_is_in_use_is_kept_and_flagged_and_one_that_is_not_is_gone()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var used = await copy.Units.FirstAsync(row => copy.Goals.Any(goal => goal.Unit == row.Id), Now);
        await kommune.AddAsync(PlanList.Units, Now, ("Title", "Opprettet ved en feil"), ("ParentName", used.Name));
        await kommune.PassAsync(Now);
        var unused = await copy.Units.SingleAsync(row => row.Name == "Opprettet ved en feil", Now);
        Assert.Equal(used.Id, unused.Parent);

        await kommune.DeleteAsync(PlanList.Units, used.Id, Now);
        await kommune.DeleteAsync(PlanList.Units, unused.Id, Now);
        await kommune.ReadAsync(Now);

        Assert.True(await copy.Units.AnyAsync(row => row.Id == used.Id, Now));
        Assert.False(await copy.Units.AnyAsync(row => row.Id == unused.Id, Now));
        Assert.Equal((used.Id.ToString(), ListProblemKind.DeletedInUse), Assert.Single((await kommune.ProblemsAsync(Now)).Select(problem => (problem.Key, problem.Problem))));

        await kommune.TakeBackAsync(PlanList.Units, used.Id, Now);
        await kommune.PassAsync(Now);
        Assert.Empty(await kommune.ProblemsAsync(Now));
    }

    [Fact]
    public async Task An_invalid_row_is_kept_as_it_was_flagged_and_mended()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var (goal, indicator, initiative) = (await copy.Goals.FirstAsync(Now), await copy.Indicators.FirstAsync(Now), await copy.Initiatives.FirstAsync(Now));

        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("UnitName", "Hogwarts"), ("Title", "Endret samtidig"), ("DueDate", "til jul"));
        await kommune.EditAsync(PlanList.Indicators, indicator.Id, Now, ("Baseline", "mange"));
        await kommune.EditAsync(PlanList.Initiatives, initiative.Id, Now, ("Title", ""));
        await kommune.PassAsync(Now);

        Assert.Equal(goal, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        Assert.Equal(
            [
                (PlanList.Goals, "DueDate", ListProblemKind.BadDate, "til jul"), (PlanList.Goals, "UnitName", ListProblemKind.UnknownUnit, "Hogwarts"),
                (PlanList.Indicators, "Baseline", ListProblemKind.BadNumber, "mange"), (PlanList.Initiatives, "Title", ListProblemKind.MissingTitle, ""),
            ],
            (await kommune.ProblemsAsync(Now)).Select(problem => (problem.List, problem.Column, problem.Problem, problem.Written)).Order());

        // A unit of that name is all that one of them waited for.
        await kommune.AddAsync(PlanList.Units, Now, ("Title", "Hogwarts"));
        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("DueDate", "2026-12-24"));
        await kommune.EditAsync(PlanList.Indicators, indicator.Id, Now, ("Baseline", "12,5 %"));
        await kommune.EditAsync(PlanList.Initiatives, initiative.Id, Now, ("Title", initiative.Title));
        await kommune.PassAsync(Now);

        Assert.Empty(await kommune.ProblemsAsync(Now));
        var mended = await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now);
        Assert.Equal(("Endret samtidig", new DateOnly(2026, 12, 24), "Hogwarts"), (mended.Title, mended.DueDate, (await copy.Units.SingleAsync(row => row.Id == mended.Unit, Now)).Name));
        Assert.Equal(12.5m, (await copy.Indicators.SingleAsync(row => row.Id == indicator.Id, Now)).Baseline);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task Where_the_list_and_Teams_changed_the_same_column_the_rule_decides_and_both_values_are_kept()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var (goal, first) = (await copy.Goals.FirstAsync(Now), await copy.Initiatives.FirstAsync(Now));
        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("Title", "Fra lista"));
        await kommune.EditAsync(PlanList.Initiatives, first.Id, Now, ("DueDate", "2027-01-31"), ("Title", "Ny tittel fra lista"));
        await copy.Goals.Where(row => row.Id == goal.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Title, "Fra Teams").SetProperty(one => one.Note, "Også fra Teams"), Now);
        await copy.Initiatives.Where(row => row.Id == first.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Due, new DateOnly(2027, 2, 28)), Now);
        await kommune.PassAsync(Now);

        // The title is the list's; the note was only changed in Teams; the due date was moved in Teams after the list.
        Assert.Equal(goal with { Title = "Fra lista", Note = "Også fra Teams" }, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        Assert.Equal(first with { Title = "Ny tittel fra lista", Due = new DateOnly(2027, 2, 28) }, await copy.Initiatives.SingleAsync(row => row.Id == first.Id, Now));
        Assert.Contains(await kommune.TracesAsync(goal.Id, Now), trace => (trace.Column, trace.After, trace.Overruled, trace.Outcome) == ("Title", "Fra lista", "Fra Teams", ListTraceOutcome.ListWon));
        Assert.Contains(await kommune.TracesAsync(first.Id, Now), trace => (trace.Column, trace.After, trace.Overruled, trace.Outcome) == ("DueDate", "2027-02-28", "2027-01-31", ListTraceOutcome.TeamsWon));
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task What_somebody_writes_where_the_program_writes_is_written_again()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goal = await copy.Goals.FirstAsync(row => copy.FollowUps.Any(answer => answer.Goal == row.Id), Now);

        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("LatestAchievement", "allerede oppnådd"), (ListSchema.Key, "noe helt annet"), ("AnsweredPeriod", "2011-Q1"));
        await kommune.PassAsync(Now);

        Assert.Equal(goal, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
        await kommune.AgreeAsync(Now);
    }
}
