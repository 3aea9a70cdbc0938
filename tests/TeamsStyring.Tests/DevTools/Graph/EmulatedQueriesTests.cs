namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedQueriesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_is_indexed_can_be_asked_for()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"Status":"I rute"}""", Token);
        var refused = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/Status eq 'I rute'", Token);
        var forced = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/Status eq 'I rute'", Token, ("Prefer", "HonorNonIndexedQueriesWarningMayFailRandomly"));

        Assert.Equal(400, refused.Status);
        Assert.Equal(
            "Field 'Status' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
            refused.Message);
        Assert.Single(forced.Value);
        Assert.Equal(1, list.Graph.Counts.RefusedFilters);
    }

    [Theory]
    [InlineData("fields/Period eq '2026-q3'", 2)]
    [InlineData("fields/Period eq '2026-Q3' and fields/Year ge 2026", 1)]
    [InlineData("fields/Period eq '2026-Q3' or fields/Year lt 2026", 3)]
    [InlineData("fields/Period eq '2026-Q3' and (fields/Year eq 2025 or fields/Year le 2020)", 1)]
    [InlineData("startswith(fields/Period,'2025')", 1)]
    [InlineData("fields/Period ne '2026-Q3'", 1)]
    public async Task The_goals_that_are_asked_for_are_found(string filter, int count)
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"Period":"2026-Q3","Year":2026}""", Token);
        await list.AddAsync("""{"Period":"2026-Q3","Year":2025}""", Token);
        await list.AddAsync("""{"Period":"2025-Q1","Year":2025}""", Token);

        Assert.Equal(count, (await list.Visitor.GetAsync($"{list.Path}/items?$filter={filter}", Token)).Value.Count);
    }

    [Fact]
    public async Task A_long_list_comes_page_by_page_and_nothing_twice()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync(45, number => $$"""{"TSKey":"g{{number}}"}""", Token);
        List<string> ids = [];
        for (var next = $"{list.Path}/items?$top=20&$select=id"; next.Length > 0;)
        {
            var page = await list.Visitor.GetAsync(next, Token);
            ids.AddRange(page.Value.Select(item => item["id"]?.ToString() ?? ""));
            next = page["@odata.nextLink"];
        }

        Assert.Equal(45, ids.Distinct().Count());
        Assert.Equal(45, ids.Count);
    }

    [Fact]
    public async Task Past_five_thousand_goals_the_first_thing_asked_must_narrow_enough()
    {
        await using var list = await GoalList.StartAsync(Token);
        list.Graph.Meter.Limit = long.MaxValue;
        await list.AddAsync(5_020, number => $$"""{"TSKey":"g{{number}}","Year":2026,"Period":"2026-Q{{number % 4}}"}""", Token);
        var tooWide = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/Year eq 2026 and fields/Period eq '2026-Q3'", Token);
        var textRange = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/TSKey ge 'g9'", Token);
        var narrow = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/Period eq '2026-Q3' and fields/Year eq 2026&$top=5", Token);
        var oldest = await list.Visitor.GetAsync($"{list.Path}/items?$top=5", Token);

        Assert.All([tooWide, textRange], refused => Assert.Equal("The attempted operation is prohibited because it exceeds the list view threshold.", refused.Message));
        Assert.Equal((200, 200), (narrow.Status, oldest.Status));
    }

    [Fact]
    public async Task A_list_has_at_most_twenty_indexes_and_a_unique_column_needs_one()
    {
        await using var list = await GoalList.StartAsync(Token);
        var statuses = new List<int>();
        for (var number = 0; number < 18; number++)
        {
            statuses.Add((await list.Visitor.PostAsync($"{list.Path}/columns", $$"""{"name":"More{{number}}","text":{},"indexed":true}""", Token)).Status);
        }

        Assert.Equal([.. Enumerable.Repeat(201, 17), 400], statuses);
        Assert.Equal(400, (await list.Visitor.PostAsync($"{list.Path}/columns", """{"name":"Unique","text":{},"enforceUniqueValues":true}""", Token)).Status);
        Assert.Equal(400, (await list.Visitor.PostAsync($"{list.Path}/columns", """{"name":"Long","text":{"allowMultipleLines":true},"indexed":true}""", Token)).Status);
    }

    [Fact]
    public async Task A_column_that_is_renamed_or_gets_an_index_keeps_its_values()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"Status":"Forsinket"}""", Token);
        var columns = await list.Visitor.GetAsync($"{list.Path}/columns?$select=id,name", Token);
        var status = columns.Value.Single(column => column["name"]?.ToString() is "Status")["id"];
        var changed = await list.Visitor.PatchAsync($"{list.Path}/columns/{status}", """{"displayName":"Hvordan går det","indexed":true,"choice":{"choices":["I rute","Forsinket","Ferdig"]}}""", Token);
        var found = await list.Visitor.GetAsync($"{list.Path}/items?$filter=fields/Status eq 'Forsinket'&$expand=fields", Token);

        Assert.Equal(("Status", "Hvordan går det"), (changed["name"], changed["displayName"]));
        Assert.Equal("Forsinket", Assert.Single(found.Value)["fields"]?["Status"]?.ToString());
        Assert.Equal(201, (await list.AddAsync("""{"Status":"Ferdig"}""", Token)).Status);
    }

    [Fact]
    public async Task A_list_is_found_by_its_title_and_there_is_only_one_of_that_title()
    {
        await using var list = await GoalList.StartAsync(Token);
        var site = list.Path.Split("/lists/")[0];

        Assert.Single((await list.Visitor.GetAsync($"{site}/lists?$filter=displayName eq 'Mål'", Token)).Value);
        Assert.Equal(409, (await list.Visitor.PostAsync($"{site}/lists", """{"displayName":"mål"}""", Token)).Status);
        Assert.Equal(404, (await list.Visitor.GetAsync("/sites/kommune.sharepoint.com,00000000-0000-0000-0000-000000000000,00000000-0000-0000-0000-000000000000", Token)).Status);
        Assert.Equal(404, (await list.Visitor.GetAsync($"{site}/lists/borte/items", Token)).Status);
    }
}
