using System.Text.Json.Nodes;
using TeamsStyring.Tests.SharePoint;

namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedTroubleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_for_more_than_a_minute_gives_waits_for_the_next()
    {
        var clock = new StoppedClock(new DateTimeOffset(2026, 10, 5, 8, 0, 0, TimeSpan.Zero));
        await using var list = await GoalList.StartAsync(Token, new(clock));
        list.Graph.Meter.Limit = 10;
        clock.MoveTo(clock.GetUtcNow().AddMinutes(1));
        List<GraphReply> replies = [];
        for (var time = 0; time < 6; time++)
        {
            replies.Add(await list.Visitor.GetAsync($"{list.Path}/items", Token));
        }

        clock.MoveTo(clock.GetUtcNow().AddSeconds(20));
        var later = await list.Visitor.GetAsync($"{list.Path}/items", Token);
        clock.MoveTo(clock.GetUtcNow().AddSeconds(40));
        var nextMinute = await list.Visitor.GetAsync($"{list.Path}/items", Token);

        Assert.Equal([200, 200, 200, 200, 200, 429], replies.Select(reply => reply.Status));
        Assert.Equal([null, null, null, "2", "0", "0"], replies.Select(reply => reply.Headers.GetValueOrDefault("RateLimit-Remaining")));
        Assert.Equal(("60", "40"), (replies[5].Headers["Retry-After"], later.Headers["Retry-After"]));
        Assert.Equal(200, nextMinute.Status);
    }

    [Fact]
    public async Task Some_of_what_fails_was_done_all_the_same()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"fail":1}""", Token);
        List<int> statuses = [];
        for (var number = 0; number < 20; number++)
        {
            statuses.Add((await list.AddAsync($$"""{"TSKey":"g{{number}}"}""", Token)).Status);
        }

        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", "{}", Token);

        Assert.All(statuses, status => Assert.InRange(status, 500, 504));
        Assert.InRange((await list.Visitor.GetAsync($"{list.Path}/items", Token)).Value.Count, 1, 19);
    }

    [Fact]
    public async Task What_hangs_answers_late_that_it_did_not_make_it()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"hang":1,"hangSeconds":0.01}""", Token);

        Assert.Equal(504, (await list.Visitor.GetAsync(list.Path, Token)).Status);
    }

    [Fact]
    public async Task The_same_seed_lets_the_same_things_go_wrong()
    {
        await using var list = await GoalList.StartAsync(Token);
        async Task<List<int>> TryAsync()
        {
            await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"throttle":0.3,"fail":0.2,"seed":42}""", Token);
            List<int> statuses = [];
            for (var time = 0; time < 30; time++)
            {
                statuses.Add((await list.Visitor.GetAsync(list.Path, Token)).Status);
            }

            return statuses;
        }

        Assert.Equal(await TryAsync(), await TryAsync());
    }

    [Fact]
    public async Task A_token_is_asked_for_and_does_not_last()
    {
        await using var list = await GoalList.StartAsync(Token);
        using var http = new HttpClient();
        var without = await http.GetAsync(new Uri($"{list.Graph.BaseUrl}/sites/root"), Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"expireTokens":true}""", Token);
        var expired = await list.Visitor.GetAsync("/sites/root", Token);
        using var renewed = await GraphVisitor.AppAsync(list.Graph, Token);

        Assert.Equal(401, (int)without.StatusCode);
        Assert.Equal((401, "InvalidAuthenticationToken"), (expired.Status, expired.Code));
        Assert.Equal(200, (await renewed.GetAsync("/sites/root", Token)).Status);
    }

    [Fact]
    public async Task A_secret_that_has_run_out_gives_no_token()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/applications/ours", """{"secretExpired":true}""", Token);
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "ours", ["client_secret"] = "old" });
        var answer = await http.PostAsync(new Uri($"{list.Graph.Address}/kommune/oauth2/v2.0/token"), form, Token);

        Assert.Equal(401, (int)answer.StatusCode);
        Assert.StartsWith("AADSTS7000222", JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))?["error_description"]?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_with_selected_sites_may_do_on_a_site_what_it_was_granted_there()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/applications/ours", """{"roles":["Sites.Selected"]}""", Token);
        using var ours = await GraphVisitor.AppAsync(list.Graph, Token, "ours");
        var site = list.Path.Split("/lists/")[0];
        var before = await ours.GetAsync(site, Token);
        await list.Visitor.PostAsync($"{site}/permissions", """{"roles":["write"],"grantedToIdentities":[{"application":{"id":"ours","displayName":"TeamsStyring"}}]}""", Token);
        var afterwards = await ours.PostAsync($"{list.Path}/items", """{"fields":{"TSKey":"g1"}}""", Token);
        var tooMuch = await ours.PostAsync($"{site}/lists", """{"displayName":"Enda en"}""", Token);
        var people = await ours.GetAsync("/users", Token);

        Assert.Equal((403, "accessDenied"), (before.Status, before.Code));
        Assert.Equal(201, afterwards.Status);
        Assert.Equal((403, "accessDenied"), (tooMuch.Status, tooMuch.Code));
        Assert.Equal((403, "Authorization_RequestDenied"), (people.Status, people.Code));
    }

    [Fact]
    public async Task It_counts_what_it_is_asked()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Delete, "/requests", null, Token);
        await list.AddAsync("""{"TSKey":"g1"}""", Token);
        var first = await list.Visitor.GetAsync($"{list.Path}/items/delta", Token);
        await list.Visitor.GetAsync(first["@odata.deltaLink"], Token);
        await list.Visitor.GetAsync($"{list.Path}/items/1", Token);
        var counts = await list.Visitor.ControlAsync(HttpMethod.Get, "/requests", null, Token);

        Assert.Equal(("4", "6"), (counts["requests"], counts["resourceUnits"]));
        Assert.Equal("""{"createItem":1,"delta":2,"item":1}""", counts.Body["kinds"]?.ToJsonString());
    }
}
