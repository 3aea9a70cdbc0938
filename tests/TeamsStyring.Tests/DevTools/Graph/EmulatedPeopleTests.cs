using TeamsStyring.Tests.SharePoint;

namespace TeamsStyring.Tests.DevTools.Graph;

public sealed class EmulatedPeopleTests
{
    private const string People = """
        [{"id":"p1","displayName":"Kari Holm","givenName":"Kari","surname":"Holm","userPrincipalName":"kari@kommune.no","mail":"kari@kommune.no","department":"Oppvekst","manager":"p2","photo":"/9j/4AAQ"},
         {"id":"p2","displayName":"Ola Nordmann","givenName":"Ola","surname":"Nordmann","userPrincipalName":"ola@kommune.no","mail":"ola.nordmann@kommune.no"},
         {"id":"p3","displayName":"Anne-Lise Karlsen","givenName":"Anne-Lise","surname":"Karlsen","userPrincipalName":"alk@kommune.no","mail":"alk@kommune.no"}]
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("$search=\"displayName:kar\"", "p3 p1")]
    [InlineData("$search=\"displayName:nord\" OR \"mail:alk\"", "p3 p2")]
    [InlineData("$search=\"displayName:finnes ikke\"", "")]
    [InlineData("$filter=startswith(displayName,'ola')", "p2")]
    [InlineData("$filter=userPrincipalName eq 'alk@kommune.no' or surname eq 'Holm'", "p3 p1")]
    public async Task People_are_found_by_what_their_names_begin_with(string query, string found)
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await LoadAsync(graph);
        var people = await visitor.GetAsync($"/users?{query}&$select=id,displayName", Token, ("ConsistencyLevel", "eventual"));

        Assert.Equal(found, string.Join(' ', people.Value.Select(person => person["id"])));
    }

    [Fact]
    public async Task A_search_must_say_that_it_can_wait_for_the_newest()
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await LoadAsync(graph);

        Assert.Equal(400, (await visitor.GetAsync("/users?$search=\"displayName:kar\"", Token)).Status);
    }

    [Fact]
    public async Task A_person_has_a_manager_and_a_picture_or_has_not()
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await LoadAsync(graph);
        var manager = await visitor.GetAsync("/users/p1/manager?$select=id,displayName", Token);

        Assert.Equal("Ola Nordmann", manager["displayName"]);
        Assert.Equal((404, "Request_ResourceNotFound"), ((await visitor.GetAsync("/users/p2/manager", Token)).Status, (await visitor.GetAsync("/users/p2/manager", Token)).Code));
        Assert.Equal((200, 404), ((await visitor.GetAsync("/users/p1/photo/$value", Token)).Status, (await visitor.GetAsync("/users/p2/photo/$value", Token)).Status));
        Assert.Equal(404, (await visitor.GetAsync("/users/hvem", Token)).Status);
    }

    [Fact]
    public async Task The_department_is_shown_only_to_whoever_asks_for_it()
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await LoadAsync(graph);

        Assert.Equal("", (await visitor.GetAsync("/users/kari@kommune.no", Token))["department"]);
        Assert.Equal("Oppvekst", (await visitor.GetAsync("/users/kari@kommune.no?$select=department", Token))["department"]);
    }

    [Fact]
    public async Task A_team_shows_its_members_page_by_page()
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await LoadAsync(graph);
        await visitor.ControlAsync(HttpMethod.Put, "/teams/t1", """["p1",{"id":"p2","owner":true},"p3"]""", Token);
        var first = await visitor.GetAsync("/groups/t1/members?$top=2", Token);
        var second = await visitor.GetAsync(first["@odata.nextLink"], Token);
        var team = await visitor.GetAsync("/teams/t1/members", Token);

        Assert.Equal(["p1", "p2", "p3"], first.Value.Concat(second.Value).Select(person => person["id"]?.ToString()));
        Assert.Equal("p2", Assert.Single(team.Value, member => member["roles"]?.AsArray().Count is 1)["userId"]?.ToString());
        Assert.Equal(3, (await visitor.GetAsync("/groups/t1/members/microsoft.graph.user?$select=id", Token)).Value.Count);
    }

    private static async Task<GraphVisitor> LoadAsync(WatchedGraph graph)
    {
        var visitor = await GraphVisitor.AppAsync(graph.Graph, Token);
        await visitor.ControlAsync(HttpMethod.Put, "/users", People, Token);

        return visitor;
    }
}
