using System.Globalization;
using TeamsStyring.Tests.SharePoint;
using TeamsStyring.Tests.SharePoint.Contract;

namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedSubscriptionTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_changes_of_a_list_are_told_in_few_notices_that_say_nothing_of_what_changed()
    {
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, new(TimeProvider.System));
        var made = await SubscribeAsync(list, listener.Address);
        await list.AddAsync(20, number => $$"""{"TSKey":"g{{number}}","Title":"Hemmelig"}""", Token);
        var notice = await listener.HearAsync(Token);
        List<string> breaches = [];
        new GraphBodyRule(GraphMetadata.Shipped).Check(notice, new GraphTypeUse("changeNotificationCollection", IsMany: false), "the notice", breaches);

        Assert.Equal(201, made.Status);
        Assert.Equal((made["id"], "hemmelig", "updated"), (Of(notice, "subscriptionId"), Of(notice, "clientState"), Of(notice, "changeType")));
        Assert.DoesNotContain("Hemmelig", notice.ToJsonString(), StringComparison.Ordinal);
        Assert.InRange(listener.Waiting, 0, 18);
        Assert.Empty(breaches);
    }

    [Fact]
    public async Task A_notice_that_nobody_took_comes_again()
    {
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, Quick());
        await SubscribeAsync(list, listener.Address);
        listener.Refuse(1);
        await list.AddAsync("""{"TSKey":"g1"}""", Token);

        Assert.Equal("updated", Of(await listener.HearAsync(Token), "changeType"));
    }

    [Fact]
    public async Task Who_does_not_say_the_word_back_gets_no_subscription()
    {
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, Quick());
        listener.IsDeaf = true;
        var refused = await SubscribeAsync(list, listener.Address);

        Assert.Equal((400, "ValidationError"), (refused.Status, refused.Code));
        Assert.Empty((await list.Visitor.GetAsync("/subscriptions", Token)).Value);
    }

    [Theory]
    [InlineData("\"changeType\":\"updated\"", "\"changeType\":\"created\"")]
    [InlineData("hemmelig", "en-hemmelighet-som-er-altfor-lang-en-hemmelighet-som-er-altfor-lang-en-hemmelighet-som-er-altfor-lang-en-hemmelighet-som-er-altfor-lang")]
    [InlineData("2026-10-20", "2026-12-20")]
    [InlineData("2026-10-20", "2026-10-01")]
    [InlineData("http://127.0.0.1", "https://example.com")]
    public async Task A_subscription_that_lists_do_not_have_is_refused(string right, string wrong)
    {
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, Quick(new StoppedClock(Now)));
        var asked = Asked(list, listener.Address, Now.AddDays(15)).Replace(right, wrong, StringComparison.Ordinal);

        Assert.Equal(400, (await list.Visitor.PostAsync("/subscriptions", asked, Token)).Status);
    }

    [Fact]
    public async Task A_subscription_is_renewed_or_ends()
    {
        var clock = new StoppedClock(Now);
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, Quick(clock));
        var made = await SubscribeAsync(list, listener.Address, Now.AddDays(1));
        var renewed = await list.Visitor.PatchAsync($"/subscriptions/{made["id"]}", """{"expirationDateTime":"2026-10-06T12:00:00Z"}""", Token);
        var reauthorized = await list.Visitor.PostAsync($"/subscriptions/{made["id"]}/reauthorize", "", Token);
        clock.MoveTo(Now.AddDays(1).AddHours(3));
        using var visitor = await GraphVisitor.AppAsync(list.Graph, Token);
        var alive = await visitor.GetAsync($"/subscriptions/{made["id"]}", Token);
        clock.MoveTo(Now.AddDays(1).AddHours(5));
        using var later = await GraphVisitor.AppAsync(list.Graph, Token);
        var ended = await later.GetAsync($"/subscriptions/{made["id"]}", Token);

        Assert.Equal((200, 204, 200, 404), (renewed.Status, reauthorized.Status, alive.Status, ended.Status));
    }

    [Fact]
    public async Task What_happens_to_the_subscription_itself_is_told_apart()
    {
        await using var listener = await Listener.StartAsync(Token);
        await using var list = await GoalList.StartAsync(Token, Quick());
        await SubscribeAsync(list, listener.Address);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/lifecycle/reauthorizationRequired", null, Token);

        Assert.Equal("reauthorizationRequired", Of(await listener.HearAsync(Token), "lifecycleEvent"));
    }

    private static TeamsStyring.DevTools.Graph.EmulatedGraphOptions Quick(TimeProvider? clock = null) => new(clock ?? TimeProvider.System) { NoticesAfter = TimeSpan.FromMilliseconds(50) };

    private static string Of(System.Text.Json.Nodes.JsonObject notice, string name) => notice["value"]?[0]?[name]?.ToString() ?? "";

    private static string Asked(GoalList list, string address, DateTimeOffset expires)
        => $$"""{"changeType":"updated","resource":"{{list.Path[1..]}}","notificationUrl":"{{address}}","lifecycleNotificationUrl":"{{address}}","expirationDateTime":"{{expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}}","clientState":"hemmelig","latestSupportedTlsVersion":"v1_2"}""";

    private static Task<GraphReply> SubscribeAsync(GoalList list, string address, DateTimeOffset? expires = null)
        => list.Visitor.PostAsync("/subscriptions", Asked(list, address, expires ?? TimeProvider.System.GetUtcNow().AddDays(2)), Token);
}
