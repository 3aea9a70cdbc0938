using TeamsStyring.Tests.SharePoint;

namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedDeltaTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_asks_again_hears_only_what_has_changed_and_what_is_gone()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync(5, number => $$"""{"TSKey":"g{{number}}"}""", Token);
        var first = await list.Visitor.GetAsync($"{list.Path}/items/delta?$expand=fields", Token);
        await list.Visitor.PatchAsync($"{list.Path}/items/2/fields", """{"Title":"Endret"}""", Token);
        await list.Visitor.DeleteAsync($"{list.Path}/items/3", Token);
        var second = await list.Visitor.GetAsync(first["@odata.deltaLink"], Token);
        var third = await list.Visitor.GetAsync(second["@odata.deltaLink"], Token);

        Assert.Equal(5, first.Value.Count);
        Assert.Equal(["2", "3"], second.Value.Select(item => item["id"]?.ToString()));
        Assert.Equal("Endret", second.Value[0]["fields"]?["Title"]?.ToString());
        Assert.Equal("deleted", second.Value[1]["deleted"]?["state"]?.ToString());
        Assert.Empty(third.Value);
    }

    [Fact]
    public async Task Whoever_begins_today_hears_nothing_of_before()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"TSKey":"g1"}""", Token);
        var latest = await list.Visitor.GetAsync($"{list.Path}/items/delta(token='latest')", Token);
        await list.AddAsync("""{"TSKey":"g2"}""", Token);

        Assert.Empty(latest.Value);
        Assert.Equal("2", Assert.Single((await list.Visitor.GetAsync(latest["@odata.deltaLink"], Token)).Value)["id"]?.ToString());
    }

    [Fact]
    public async Task What_changes_between_two_pages_is_told_once_more_as_it_has_become()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync(5, number => $$"""{"TSKey":"g{{number}}"}""", Token);
        var first = await list.Visitor.GetAsync($"{list.Path}/items/delta?$top=3&$expand=fields", Token);
        var told = first.Value[0]["id"]?.ToString();
        await list.Visitor.PatchAsync($"{list.Path}/items/{told}/fields", """{"Title":"Endret imens"}""", Token);
        await list.Visitor.DeleteAsync($"{list.Path}/items/{first.Value[1]["id"]}", Token);
        var second = await list.Visitor.GetAsync(first["@odata.nextLink"], Token);
        var third = await list.Visitor.GetAsync(second["@odata.nextLink"], Token);

        Assert.Equal(3, first.Value.Count);
        Assert.Equal("Endret imens", second.Value[^1]["fields"]?["Title"]?.ToString());
        Assert.NotNull(Assert.Single(third.Value)["deleted"]);
        Assert.NotEmpty(third["@odata.deltaLink"]);
    }

    [Fact]
    public async Task A_token_that_has_run_out_says_where_to_begin_afresh()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"TSKey":"g1"}""", Token);
        var first = await list.Visitor.GetAsync($"{list.Path}/items/delta", Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"expireDeltas":true}""", Token);
        var gone = await list.Visitor.GetAsync(first["@odata.deltaLink"], Token);
        var afresh = await list.Visitor.GetAsync(gone.Headers["Location"], Token);

        Assert.Equal((410, "resyncChangesApplyDifferences"), (gone.Status, gone.Code));
        Assert.Single(afresh.Value);
        Assert.Equal(200, (await list.Visitor.GetAsync(afresh["@odata.deltaLink"], Token)).Status);
    }

    [Fact]
    public async Task A_goal_taken_back_from_the_recycle_bin_is_there_again_as_it_was()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"TSKey":"g1","Title":"Kommer tilbake"}""", Token);
        await list.Visitor.DeleteAsync($"{list.Path}/items/1", Token);
        var since = await list.Visitor.GetAsync($"{list.Path}/items/delta?token=latest&$expand=fields", Token);
        var restored = await list.Visitor.ControlAsync(HttpMethod.Put, $"/restore/{list.Path.Split('/')[^1]}/1", null, Token);
        var back = await list.Visitor.GetAsync(since["@odata.deltaLink"], Token);

        Assert.Equal(204, restored.Status);
        Assert.Equal("Kommer tilbake", Assert.Single(back.Value)["fields"]?["Title"]?.ToString());
        Assert.Single((await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/TSKey eq 'g1'", Token)).Value);
    }

    [Fact]
    public async Task The_lists_are_there_again_when_the_emulated_Graph_starts_again()
    {
        using var folder = new TemporaryFolder();
        string path, link;
        await using (var list = await GoalList.StartAsync(Token, new(TimeProvider.System) { Folder = folder.Path }))
        {
            await list.AddAsync("""{"TSKey":"g1"}""", Token);
            path = list.Path;
            link = (await list.Visitor.GetAsync($"{path}/items/delta", Token))["@odata.deltaLink"].Split("/v1.0")[1];
            await list.AddAsync("""{"TSKey":"g2"}""", Token);
        }

        await using var again = await WatchedGraph.StartAsync(new(TimeProvider.System) { Folder = folder.Path }, Token);
        using var visitor = await GraphVisitor.AppAsync(again.Graph, Token);

        Assert.Equal("2", Assert.Single((await visitor.GetAsync(link, Token)).Value)["id"]?.ToString());
        Assert.Equal("g1", (await visitor.GetAsync($"{path}/items/1/fields", Token))["TSKey"]);
    }
}
