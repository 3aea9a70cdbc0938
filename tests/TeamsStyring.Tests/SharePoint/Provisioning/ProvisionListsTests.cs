using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Provisioning;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Tests.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Provisioning;

[Trait("Feature", "N13")]
public sealed class ProvisionListsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_list_stands_on_the_site_with_its_columns_and_a_name_that_people_read()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);

        Assert.IsType<ProvisionOutcome.Done>(await kommune.ProvisionAsync([], Now));

        Assert.True((await kommune.Lists.ReadListsAsync(Now)).Is(out var lists, out _));
        foreach (var schema in ListSchemas.All)
        {
            var list = Assert.Single(lists, each => each.Name == schema.Name);
            Assert.Equal(ListWords.In(Language.Nb).NameOf(schema.List), list.DisplayName);
            Assert.True((await kommune.Lists.ReadColumnsAsync(list.Id ?? "", Now)).Is(out var columns, out _));
            foreach (var column in schema.Columns)
            {
                var there = Assert.Single(columns.Value ?? [], each => each.Name == column.Name);
                Assert.Equal((ListWords.In(Language.Nb).NameOf(schema.List, column), column.Indexed, column.IsUnique), (there.DisplayName, there.Indexed, there.EnforceUniqueValues));
            }
        }
    }

    [Fact]
    public async Task The_second_time_nothing_is_changed()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.ProvisionAsync([], Now);
        List<ProvisionStep> steps = [];

        Assert.Equal(new ProvisionOutcome.Done(0), await kommune.ProvisionAsync(steps, Now));

        Assert.Equal(ListSchemas.All.Select(schema => schema.List), steps.Select(step => step.List));
        Assert.All(steps, step => Assert.Equal(ProvisionKind.Ready, step.Kind));
    }

    [Fact]
    public async Task What_people_have_named_or_added_stays_and_what_is_lacking_comes()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.ProvisionAsync([], Now);
        var goals = await ListAsync(kommune, "TeamsStyringGoals");
        var dueDate = await ColumnAsync(kommune, goals, "DueDate");
        var kind = await ColumnAsync(kommune, goals, "GoalKind");
        var ours = kind.Choice?.Choices ?? [];
        await kommune.Lists.ChangeListAsync(goals, new List { DisplayName = "Kommunens mål" }, Now);
        await kommune.Lists.ChangeColumnAsync(goals, dueDate.Id ?? "", new ColumnDefinition { DisplayName = "Ferdig når?", Indexed = false }, Now);
        await kommune.Lists.ChangeColumnAsync(goals, kind.Id ?? "", new ColumnDefinition { Choice = new ChoiceColumn { Choices = [ours[0], "vårt eget ord"] } }, Now);
        await kommune.Lists.AddColumnAsync(goals, new ColumnDefinition { Name = "Own", Text = new TextColumn() }, Now);

        Assert.Equal(new ProvisionOutcome.Done(2), await kommune.ProvisionAsync([], Now));

        Assert.True((await kommune.Lists.ReadListAsync(goals, Now)).Is(out var list, out _));
        Assert.Equal("Kommunens mål", list.DisplayName);
        var mended = await ColumnAsync(kommune, goals, "DueDate");
        Assert.Equal(("Ferdig når?", true), (mended.DisplayName, mended.Indexed));
        Assert.Equal([ours[0], "vårt eget ord", .. ours[1..]], (await ColumnAsync(kommune, goals, "GoalKind")).Choice?.Choices ?? []);
        Assert.NotNull(await ColumnAsync(kommune, goals, "Own"));
    }

    [Fact]
    public async Task An_application_that_may_only_write_is_told_that_it_may_not_make_lists()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.LetInAsync(new JsonObject { ["roles"] = new JsonArray("Sites.ReadWrite.All") }, Now);

        var stopped = Assert.IsType<ProvisionOutcome.Stopped>(await kommune.ProvisionAsync([], Now));

        Assert.IsType<GraphFault.NotPermitted>(stopped.Fault);
    }

    [Fact]
    public async Task What_throttles_and_fails_on_the_way_is_made_good_by_the_next_run()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.OrderAsync(new JsonObject { ["throttle"] = 0.1, ["fail"] = 0.1, ["retryAfter"] = 0, ["seed"] = 7 }, Now);
        for (var run = 0; run < 30 && await kommune.ProvisionAsync([], Now) is ProvisionOutcome.Stopped; run++)
        {
            // Each goes on where the last one stopped.
        }

        await kommune.OrderAsync([], Now);

        Assert.IsType<ProvisionOutcome.Done>(await kommune.ProvisionAsync([], Now));
        Assert.Equal(new ProvisionOutcome.Done(0), await kommune.ProvisionAsync([], Now));
        Assert.True((await kommune.Lists.ReadListsAsync(Now)).Is(out var lists, out _));
        Assert.Equal(ListSchemas.All.Count, lists.Count(list => list.Name?.StartsWith("TeamsStyring", StringComparison.Ordinal) is true));
    }

    private static async Task<string> ListAsync(KommuneSite kommune, string name)
        => (await kommune.Lists.ReadListsAsync(Now)).Is(out var lists, out _) ? lists.Single(list => list.Name == name).Id ?? "" : "";

    private static async Task<ColumnDefinition> ColumnAsync(KommuneSite kommune, string list, string name)
        => (await kommune.Lists.ReadColumnsAsync(list, Now)).Is(out var columns, out var fault) ? (columns.Value ?? []).Single(column => column.Name == name) : throw new InvalidOperationException(fault.ToString());
}
