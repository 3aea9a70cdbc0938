using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>The whole program with something set wrongly: it starts, people work, and its doors say what to do.</summary>
[Trait("Feature", "N13")]
public sealed class SaidAtTheDoorsTests
{
    private const string Site = "root";

    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_is_not_there()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        await using var app = await StartAsync(graph, "--TeamsStyring:SharePoint:SiteId=kommune.sharepoint.com,1,2");

        await SaysAsync(app, "site-not-found", "kommune.sharepoint.com,1,2", "SiteId");
    }

    [Theory]
    [InlineData("""{"roles":["Sites.Selected"]}""", "not-permitted", "Sites.Selected for teamsstyring", $"/sites/{Site}/permissions")]
    [InlineData("""{"secretExpired":true}""", "no-token", "teamsstyring", "Certificates & secrets")]
    public async Task An_application_that_is_not_let_in_and_then_is(string described, string code, params string[] advice)
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        await administrator.ControlAsync(HttpMethod.Put, "/applications/teamsstyring", described, Now);
        await using var app = await StartAsync(graph);

        await SaysAsync(app, code, advice);

        await administrator.ControlAsync(HttpMethod.Put, "/applications/teamsstyring", """{"roles":["Sites.FullControl.All"]}""", Now);
        await WaitUntilAsync(app, async () => await ListsAsync(app) is var lists && $"{lists["failing"]}" == "" && lists["owed"]?.GetValue<int>() == 0 && lists["lists"]?[0]?["pulledAt"] is not null);
        Assert.Empty((await app.GetAsync("/health/ready", persona: null, Now))["notes"]?.AsArray() ?? []);
        Assert.NotEmpty((await administrator.GetAsync($"/sites/{Site}/lists/TeamsStyringGoals/items", Now)).Value);
    }

    [Fact]
    public async Task A_column_that_somebody_took_away_is_named_with_the_rows_that_wait_for_it_and_provision_brings_them()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        using var folder = new TemporaryFolder();
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["TeamsStyring__Plans"] = "SharePoint", ["TeamsStyring__Graph__BaseUrl"] = graph.BaseUrl, ["TeamsStyring__SharePoint__UnitsPerMinute"] = "100000",
        };
        await ProgramRun.RunAsync(folder.Path, settings, ["provision"], Now);
        var column = (await administrator.GetAsync($"/sites/{Site}/lists/TeamsStyringUnits/columns", Now)).Value.Single(each => $"{each["name"]}" == "SortOrder");
        await administrator.DeleteAsync($"/sites/{Site}/lists/TeamsStyringUnits/columns/{column["id"]}", Now);
        await using var app = await StartAsync(graph, $"--TeamsStyring:Data={Path.Combine(folder.Path, "data")}");

        await WaitUntilAsync(app, async () => UnitsOf(await ListsAsync(app))["refused"]?.GetValue<int>() == 12 && (await ListsAsync(app))["owed"]?.GetValue<int>() == 0);
        var refusal = UnitsOf(await ListsAsync(app))["refusals"]?[0];
        Assert.NotEqual("", $"{refusal?["title"]}");
        Assert.Contains("SortOrder", $"{refusal?["sentence"]}", StringComparison.Ordinal);
        Assert.Contains("provision", $"{refusal?["sentence"]}", StringComparison.Ordinal);
        // The lists are counted when they are asked for, the note when a turn ends: it comes a moment later.
        await WaitUntilAsync(app, async () => $"{(await app.GetAsync("/health/ready", persona: null, Now))["notes"]?[0]?["code"]}" == "refused");

        Assert.Equal(0, (await ProgramRun.RunAsync(folder.Path, settings, ["provision"], Now)).ExitCode);
        await WaitUntilAsync(app, async () => UnitsOf(await ListsAsync(app)) is var units && (units["refused"]?.GetValue<int>(), units["owed"]?.GetValue<int>()) == (0, 0));
        Assert.Equal(12, (await administrator.GetAsync($"/sites/{Site}/lists/TeamsStyringUnits/items?$top=500", Now)).Value.Count);
    }

    /// <summary>People work meanwhile.</summary>
    private static async Task SaysAsync(RunningApp app, string code, params string[] advice)
    {
        await WaitUntilAsync(app, async () => $"{(await app.GetAsync("/health/ready", persona: null, Now))["notes"]?[0]?["code"]}" == code);

        var lists = await ListsAsync(app);
        Assert.Equal(code, $"{lists["failing"]}");
        Assert.All(advice, word => Assert.Contains(word, $"{lists["advice"]}", StringComparison.Ordinal));
        Assert.Contains("alt som skrives, er lagret", $"{lists["advice"]}", StringComparison.Ordinal);
        Assert.NotEmpty((await app.GetAsync("/api/plans?year=2026", Principal, Now)).AsArray());
    }

    private static async Task<JsonNode> ListsAsync(RunningApp app) => await app.GetAsync("/api/lists", "ragnhild.asmo", Now);

    private static JsonNode UnitsOf(JsonNode lists) => lists["lists"]?.AsArray().Single(list => $"{list?["list"]}" == "Units") ?? new JsonObject();

    private static async Task WaitUntilAsync(RunningApp app, Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.True(tries < 600, (await ListsAsync(app)).ToJsonString());
            await Task.Delay(200, Now);
        }
    }

    private static Task<RunningApp> StartAsync(WatchedGraph graph, params string[] settings)
    {
        graph.Graph.Meter.Limit = 1_000_000;

        return RunningApp.StartAsync(
            "2026-09-28T09:00:00+02:00",
            "small",
            folder: null,
            [
                "--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={graph.BaseUrl}", "--TeamsStyring:SharePoint:GatherSeconds=0",
                "--TeamsStyring:SharePoint:PullSeconds=1", "--TeamsStyring:SharePoint:UnitsPerMinute=100000", .. settings,
            ],
            Now);
    }
}
