using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Rounds;

[Trait("Feature", "N13")]
public sealed class BroughtToTheListsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kommune_that_begins_with_lists_finds_everything_it_has_in_them_in_full_batches()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);

        await kommune.SettleAsync(Now);

        await kommune.AgreeAsync(Now);
        var counts = kommune.Graph.Emulator.Counts;
        Assert.Equal(20, counts.LargestBatch);
        Assert.InRange(counts.Batches, 1, Math.Ceiling(counts.Parts / 20.0) * 1.1);
        Assert.Equal(0, counts.RefusedFilters);
    }

    [Fact]
    public async Task While_a_whole_kommune_is_brought_what_people_write_in_the_lists_does_not_wait_for_the_end()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        await using var copy = kommune.Copy();
        await copy.Indicators.ExecuteUpdateAsync(row => row.SetProperty(one => one.Note, "Rettet for alle"), Now);
        await copy.Initiatives.ExecuteUpdateAsync(row => row.SetProperty(one => one.Order, 7), Now);
        await copy.FollowUps.ExecuteUpdateAsync(row => row.SetProperty(one => one.Needs, "Rettet for alle"), Now);
        var owed = await copy.OwedWrites.CountAsync(Now);
        var unit = await copy.Units.FirstAsync(Now);
        using var person = await ListPerson.SignInAsync(kommune.Graph.Emulator, Now);
        var item = (await kommune.ItemsAsync(PlanList.Units, Now))[$"{unit.Id}"];
        await person.EditAsync("TeamsStyringUnits", item.Id, new JsonObject { ["Nicknames"] = "fra lista" }, Now);

        // Every list's time has come again by the time that a batch is sent.
        kommune.Pull = TimeSpan.Zero;
        kommune.Restart();
        await kommune.TurnAsync(Now);

        Assert.Equal("fra lista", (await copy.Units.SingleAsync(row => row.Id == unit.Id, Now)).Nicknames);
        Assert.InRange(await copy.OwedWrites.CountAsync(Now), 20, owed - 20);
    }

    [Fact]
    public async Task What_is_answered_goes_out_as_the_row_it_is_and_nothing_else()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        kommune.Graph.Emulator.Counts.Reset();
        await using (var copy = kommune.Copy())
        {
            var unit = await copy.Units.FirstAsync(Now);
            await copy.Units.Where(row => row.Id == unit.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "sola"), Now);
            await copy.Units.Where(row => row.Id == unit.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "solsida"), Now);
        }

        await kommune.SettleAsync(Now);

        Assert.Equal((1, 1), (kommune.Graph.Emulator.Counts.Batches, kommune.Graph.Emulator.Counts.Parts));
        Assert.Contains((await kommune.ItemsAsync(PlanList.Units, Now)).Values, item => $"{item.Fields["Nicknames"]}" == "solsida");
    }

    [Fact]
    public async Task What_is_written_as_it_stood_already_costs_no_call()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        kommune.Graph.Emulator.Counts.Reset();
        await using (var copy = kommune.Copy())
        {
            await copy.Units.ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, one => one.Nicknames), Now);
        }

        await kommune.SettleAsync(Now);

        Assert.Equal(0, kommune.Graph.Emulator.Counts.Batches);
    }

    [Fact]
    public async Task Throttled_failing_hanging_and_restarted_nothing_is_lost_and_nothing_is_there_twice()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: true, new GraphPatience(TimeSpan.FromSeconds(1), TimeSpan.Zero, 3), Now);
        await kommune.TurnAsync(Now);
        await kommune.Graph.OrderAsync(
            new JsonObject { ["throttle"] = 0.3, ["fail"] = 0.05, ["hang"] = 0.005, ["hangSeconds"] = 2, ["expireTokens"] = 0.01, ["conflictAs409"] = 0.5, ["retryAfter"] = 0, ["seed"] = 11 }, Now);
        await using (var copy = kommune.Copy())
        {
            await copy.ListLinks.ExecuteDeleteAsync(Now);
            await copy.SyncedLists.ExecuteDeleteAsync(Now);
        }

        for (var turn = 0; turn < 12; turn++)
        {
            await kommune.TurnAsync(Now);
            kommune.Restart();
        }

        await kommune.Graph.OrderAsync([], Now);
        await kommune.SettleAsync(Now);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_process_that_ends_leaves_what_it_owes_to_the_next()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        await kommune.Graph.OrderAsync(new JsonObject { ["fail"] = 1 }, Now);
        await using (var copy = kommune.Copy())
        {
            await copy.Units.ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "sola"), Now);
        }

        Assert.Equal(SiteTrouble.GraphAway, (await kommune.TurnAsync(Now)).Trouble);
        kommune.Restart();
        await kommune.Graph.OrderAsync([], Now);
        await kommune.SettleAsync(Now);

        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_row_that_the_list_has_already_is_taken_for_the_row_and_not_written_again()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        var before = (await kommune.ItemsAsync(PlanList.Units, Now)).Count;
        await using (var copy = kommune.Copy())
        {
            await copy.ListLinks.Where(link => link.List == PlanList.Units).ExecuteDeleteAsync(Now);
            await copy.Units.ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "sola"), Now);
        }

        await kommune.SettleAsync(Now);

        Assert.Equal(before, (await kommune.ItemsAsync(PlanList.Units, Now)).Count);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_row_that_the_list_refuses_is_kept_with_the_reason_and_the_others_go_on()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: false, KommuneSite.Brief, Now);
        await kommune.Graph.ProvisionAsync([], Now);
        await DeleteColumnAsync(kommune, "TeamsStyringUnits", "SortOrder");

        for (var turn = 0; turn < 3; turn++)
        {
            await kommune.TurnAsync(Now);
        }

        await using var copy = kommune.Copy();
        var refused = await copy.OwedWrites.ToListAsync(Now);
        Assert.Equal(await copy.Units.CountAsync(Now), refused.Count);
        Assert.All(refused, owed => Assert.StartsWith("400", owed.Refusal, StringComparison.Ordinal));
        Assert.Equal(refused.Count, kommune.Round.Owed.Refused);
        Assert.Equal(0, kommune.Round.Owed.Rows);
    }

    private static async Task DeleteColumnAsync(KeptKommune kommune, string list, string name)
    {
        Assert.True((await kommune.Graph.Lists.ReadColumnsAsync(list, Now)).Is(out var columns, out _));
        var id = (columns.Value ?? []).Single(column => column.Name == name).Id;
        await kommune.Graph.Calls.Client.Sites["root"].Lists[list].Columns[id].DeleteAsync(cancellationToken: Now);
    }
}
