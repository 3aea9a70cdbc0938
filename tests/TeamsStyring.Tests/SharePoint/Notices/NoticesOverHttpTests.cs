using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Tests.SharePoint.Rounds;

namespace TeamsStyring.Tests.SharePoint.Notices;

/// <summary>The whole program and the emulated Graph, each at its own door. The lists are asked by schedule once an hour only: what comes sooner, comes because Graph said so.</summary>
[Trait("Feature", "N13")]
public sealed class NoticesOverHttpTests
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_somebody_edits_is_read_when_Graph_says_so_and_not_when_somebody_else_does()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        await using var app = await SubscribedAsync(watched);
        using var site = await ListPerson.SignInAsync(watched.Graph, Now);
        var (subscription, secret) = SubscriptionOf(watched, "TeamsStyringDimensions");
        var read = Reads(watched, "TeamsStyringDimensions");

        await TellAsync(app, subscription, "en annen hemmelighet");
        await TellAsync(app, "en annen", secret);
        var unit = await site.WaitForAsync("TeamsStyringUnits", _ => true, Now);
        await site.EditAsync("TeamsStyringUnits", $"{unit["id"]}", new JsonObject { ["Title"] = "Solgløtt" }, Now);
        await WaitUntilAsync(async () => (await app.GetAsync("/api/units", Principal, Now)).ToJsonString().Contains("Solgl", StringComparison.Ordinal));
        Assert.Equal(read, Reads(watched, "TeamsStyringDimensions"));

        await TellAsync(app, subscription, secret);
        await WaitUntilAsync(() => Task.FromResult(Reads(watched, "TeamsStyringDimensions") > read));
    }

    [Fact]
    public async Task What_happens_to_a_subscription_is_answered()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        await using var app = await SubscribedAsync(watched);
        using var control = new HttpClient { BaseAddress = new Uri(watched.Graph.Address) };

        await OrderAsync(control, "reauthorizationRequired");
        await WaitUntilAsync(() => Task.FromResult(Asked(watched, "reauthorize").Count() == ListSchemas.All.Count));

        var read = Reads(watched, "TeamsStyringDimensions");
        await OrderAsync(control, "missed");
        await WaitUntilAsync(() => Task.FromResult(Reads(watched, "TeamsStyringDimensions") > read));

        await OrderAsync(control, "subscriptionRemoved");
        await WaitUntilAsync(() => Task.FromResult(Made(watched).Count() == 2 * ListSchemas.All.Count));

        using var site = await ListPerson.SignInAsync(watched.Graph, Now);
        var unit = await site.WaitForAsync("TeamsStyringUnits", _ => true, Now);
        await site.EditAsync("TeamsStyringUnits", $"{unit["id"]}", new JsonObject { ["Title"] = "Solgløtt" }, Now);
        await WaitUntilAsync(async () => (await app.GetAsync("/api/units", Principal, Now)).ToJsonString().Contains("Solgl", StringComparison.Ordinal));
    }

    private static async Task<RunningApp> SubscribedAsync(WatchedGraph watched)
    {
        watched.Graph.Meter.Limit = 1_000_000;
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        var app = await RunningApp.StartAsync(
            "2026-09-28T09:00:00+02:00",
            "small",
            folder: null,
            [
                "--urls", address, "--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={watched.BaseUrl}", $"--TeamsStyring:SharePoint:NoticeAddress={address}",
                "--TeamsStyring:SharePoint:GatherSeconds=0", "--TeamsStyring:SharePoint:PullSeconds=3600", "--TeamsStyring:SharePoint:UnitsPerMinute=100000",
            ],
            Now);
        await WaitUntilAsync(() => Task.FromResult(Made(watched).Count() == ListSchemas.All.Count));

        return app;
    }

    private static IEnumerable<GraphExchange> Made(WatchedGraph watched) => watched.Exchanges.Where(each => each is { Call: { Method: "POST", Path: "/subscriptions" }, Answer.Status: 201 });

    private static IEnumerable<GraphExchange> Asked(WatchedGraph watched, string last) => watched.Exchanges.Where(each => each.Answer.IsGood && each.Call.Segments[^1] == last);

    private static string IdOf(WatchedGraph watched, string list)
        => Asked(watched, "lists").SelectMany(each => each.Answer.Body?["value"]?.AsArray() ?? []).First(each => $"{each?["name"]}" == list)?["id"]?.ToString() ?? "";

    private static int Reads(WatchedGraph watched, string list) => Asked(watched, "delta").Count(each => each.Call.Segments.Contains(IdOf(watched, list)) || each.Call.Segments.Contains(list));

    private static (string Subscription, string Secret) SubscriptionOf(WatchedGraph watched, string list)
    {
        var id = IdOf(watched, list);
        var made = Made(watched).Single(each => $"{each.Call.Content["resource"]}".EndsWith(id, StringComparison.OrdinalIgnoreCase));

        return ($"{made.Answer.Body?["id"]}", $"{made.Call.Content["clientState"]}");
    }

    private static async Task TellAsync(RunningApp app, string subscription, string secret)
    {
        var notice = new JsonObject { ["subscriptionId"] = subscription, ["clientState"] = secret, ["changeType"] = "updated", ["tenantId"] = "00000000-0000-0000-0000-000000000001" };
        using var answer = await app.Http.PostAsJsonAsync("/graph/notices", new JsonObject { ["value"] = new JsonArray(notice) }, Now);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    private static async Task OrderAsync(HttpClient control, string what)
    {
        using var answer = await control.PutAsync(new Uri($"/_emulator/lifecycle/{what}", UriKind.Relative), null, Now);

        Assert.Equal(ListSchemas.All.Count, (await answer.Content.ReadFromJsonAsync<JsonObject>(Now))?["taken"]?.GetValue<int>());
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(100, Now);
        }
    }
}
