using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>That the contract sees what is wrong. That nothing of ours is, every test shows that asks the emulated Graph for anything.</summary>
[Trait("Feature", "N13")]
public sealed class GraphContractTests
{
    private const string Site = "root";
    private const string Item = """{"id":"1","eTag":"\"a,1\"","@odata.etag":"\"a,1\"","fields":{"TSKey":"g1"}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/sites/styring/lists/l1/items?$expand=fields($select=TSKey)&$filter=fields/TSKey eq 'g1'", null, """{"value":[ITEM]}""")]
    [InlineData("GET", "/sites/host:/sites/plan:/lists", null, """{"value":[]}""")]
    [InlineData("GET", "/sites/styring/lists/l1/items/delta(token='abc')", null, """{"value":[ITEM],"@odata.deltaLink":"x"}""")]
    [InlineData("POST", "/sites/styring/lists/l1/items", """{"fields":{"TSKey":"g1","Anything":1}}""", "ITEM")]
    [InlineData("POST", "/sites/styring/lists/l1/columns", """{"name":"Year","number":{"decimalPlaces":"none"},"indexed":true}""", """{"id":"c","name":"Year","number":{}}""")]
    [InlineData("GET", "/users/p1/manager", null, """{"@odata.type":"#microsoft.graph.user","id":"p2","displayName":"Ola"}""")]
    public void What_Graph_knows_passes(string method, string url, string? body, string answer)
        => Assert.Empty(Breaches(method, url, body, answer));

    [Theory]
    [InlineData("GET", "/site/styring", null, "{}", "No set is called 'site'.")]
    [InlineData("GET", "/sites/styring/list", null, "{}", "'list' leads nowhere from site")]
    [InlineData("GET", "/sites/styring/lists/l1/views", null, "{}", "'views' leads nowhere from list")]
    [InlineData("GET", "/sites/styring/lists/l1/items/delat()", null, "{}", "'delat()' leads nowhere from many of listItem")]
    [InlineData("GET", "/sites/styring/lists/l1/items/delta(since='x')", null, "{}", "'delta(since='x')' leads nowhere")]
    [InlineData("GET", "/sites/styring/lists/l1/items/1/field", null, "{}", "'field' leads nowhere from listItem")]
    [InlineData("GET", "/sites/styring/lists?$filtr=x", null, """{"value":[]}""", "No query option is called '$filtr'.")]
    [InlineData("GET", "/sites/styring/lists?$filter=title eq 'x'", null, """{"value":[]}""", "$filter: list has no 'title'.")]
    [InlineData("GET", "/sites/styring/lists?$select=id,title", null, """{"value":[]}""", "$select: list has no 'title'.")]
    [InlineData("GET", "/sites/styring/lists/l1/items?$expand=field", null, """{"value":[]}""", "$expand: there is no way from listItem to 'field'.")]
    [InlineData("POST", "/sites/styring/lists", """{"displayname":"Mål"}""", "{}", "the request: list has no 'displayname'.")]
    [InlineData("POST", "/sites/styring/lists", """{"displayName":"Mål","columns":[{"name":"Key","isUnique":true}]}""", "{}", "the request.columns[0]: columnDefinition has no 'isUnique'.")]
    [InlineData("POST", "/sites/styring/lists/l1/columns", """{"name":"Key","indexed":"yes"}""", "{}", "the request.indexed: \"yes\" is no Edm.Boolean.")]
    [InlineData("PATCH", "/sites/styring/lists/l1/items", """{"fields":{}}""", "{}", "PATCH is not for many of listItem.")]
    [InlineData("POST", "/subscriptions/s1/reauthorise", null, "{}", "'reauthorise' leads nowhere from subscription")]
    [InlineData("GET", "/sites/root", null, """{"title":"Kommunen"}""", "the answer: site has no 'title'.")]
    [InlineData("GET", "/sites/styring/lists/l1/items", null, """[ITEM]""", "The answer should be a page of listItem.")]
    [InlineData("GET", "/sites/styring/lists/l1/items/1", null, """{"id":1}""", "the answer.id: 1 is no Edm.String.")]
    [InlineData("GET", "/sites/styring/lists/l1/items/1", null, """{"createdDateTime":"i går"}""", "is no Edm.DateTimeOffset.")]
    [InlineData("GET", "/users/p1/manager", null, """{"@odata.type":"#microsoft.graph.list"}""", "is no directoryObject")]
    public void What_Graph_does_not_know_is_found(string method, string url, string? body, string answer, string breach)
        => Assert.Contains(Breaches(method, url, body, answer), found => found.Contains(breach, StringComparison.Ordinal));

    [Fact]
    public void An_error_has_a_code_and_a_message()
    {
        var call = new GraphCall("GET", "/sites/root", GraphQuery.Parse(""), new GraphHeaders([]), null, "");

        Assert.Single(GraphContract.Shipped.Breaches(new GraphExchange(call, new GraphAnswer(404, JsonNode.Parse("""{"message":"no"}""")))));
        Assert.Empty(GraphContract.Shipped.Breaches(new GraphExchange(call, GraphError.NotFound())));
    }

    [Fact]
    public async Task A_wrong_request_is_caught_on_its_way_also_inside_a_batch()
    {
        await using var graph = await WatchedGraph.StartAsync(Token);
        using var visitor = await GraphVisitor.AppAsync(graph.Graph, Token);
        await visitor.GetAsync($"/sites/{Site}/lists?$filter=title eq 'Mål'", Token);
        await visitor.PostAsync("/$batch", $$"""{"requests":[{"id":"1","method":"GET","url":"/sites/{{Site}}/views"}]}""", Token);

        Assert.Contains(graph.Breaches, breach => breach.Contains("list has no 'title'", StringComparison.Ordinal));
        Assert.Contains(graph.Breaches, breach => breach.Contains("'views' leads nowhere", StringComparison.Ordinal));
        graph.Forgive();
    }

    private static IReadOnlyList<string> Breaches(string method, string url, string? body, string answer)
    {
        var query = url.Split('?') is [_, var options] ? options : "";
        var call = new GraphCall(method, url.Split('?')[0], GraphQuery.Parse(query), new GraphHeaders([]), body is null ? null : JsonNode.Parse(body), "https://graph.microsoft.com/v1.0");

        return GraphContract.Shipped.Breaches(new GraphExchange(call, GraphAnswer.Ok(JsonNode.Parse(answer.Replace("ITEM", Item, StringComparison.Ordinal)) ?? new JsonObject())));
    }
}
