using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>The whole program with the plans in lists, over HTTP: answered in Teams, read in the list; edited in the list, read in the plan.</summary>
[Trait("Feature", "N13")]
public sealed class PlansInListsTests
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_answered_on_a_card_stands_in_the_list_and_what_is_edited_in_the_list_stands_in_the_plan()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        var graph = watched.Graph;
        graph.Meter.Limit = 1_000_000;
        await using var app = await StartAsync(graph.BaseUrl);
        var chat = new Chat(app.Http, Principal);
        using var site = await ListPerson.SignInAsync(graph, Now);
        await app.MoveClockAsync("2026-10-05T09:00:00+02:00", Now);
        var card = await chat.GoOnAsync(Assert.Single(await chat.CardsAsync(Now)), Now);
        card = await chat.GoOnAsync(card.Type("achievement", "OffTrack").Type("figure", "27"), Now);
        card = await chat.GoOnAsync(card.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing").Type("effect1", "Hindered"), Now);
        card = await chat.GoOnAsync(card.Type("needs", "Vikarmidler ut året."), Now);
        while (card.Verbs.Contains("followUp/skip"))
        {
            card = await chat.PressAsync(card, "followUp/skip", Now);
        }

        await chat.PressAsync(card, "followUp/deliver", Now);

        var answer = await site.WaitForAsync("TeamsStyringFollowUps", fields => $"{fields["Period"]}" == "2026-Q3" && $"{fields["ByOid"]}" == Principal, Now);
        Assert.Equal(("når ikke målet", "To vakante stillinger."), ($"{answer["Achievement"]}", $"{answer["NotAchieved"]}"));

        var goal = await site.WaitForAsync("TeamsStyringGoals", fields => $"{fields["TSKey"]}" == $"{answer["GoalKey"]}" && $"{fields["AnsweredPeriod"]}" == "2026-Q3", Now);
        await site.EditAsync("TeamsStyringGoals", $"{goal["id"]}", new JsonObject { ["Title"] = "Svar innen avtalt frist" }, Now);
        await WaitUntilAsync(async () => $"{(await chat.GetAsync($"/api/goals/{goal["TSKey"]}", Now))["title"]}" == "Svar innen avtalt frist");

        var lists = await app.GetAsync("/api/lists", "ragnhild.asmo", Now);
        Assert.Equal(("SharePoint", "", 14), ($"{lists["mode"]}", $"{lists["failing"]}", lists["lists"]?.AsArray().Count));
    }

    [Fact]
    public async Task A_Graph_that_is_away_stops_neither_the_start_nor_an_answer_and_is_said_with_what_to_do()
    {
        await using var app = await StartAsync("http://127.0.0.1:9/v1.0");

        await WaitUntilAsync(async () => (await app.GetAsync("/health/ready", persona: null, Now))["notes"]?[0]?["code"]?.GetValue<string>() is "graph-away");

        var lists = await app.GetAsync("/api/lists", "ragnhild.asmo", Now);
        Assert.Equal("graph-away", $"{lists["failing"]}");
        Assert.Contains("alt som skrives, er lagret", $"{lists["advice"]}", StringComparison.Ordinal);
        Assert.NotEmpty((await app.GetAsync("/api/plans?year=2026", Principal, Now)).AsArray());
    }

    [Fact]
    public async Task Only_controllers_are_told_how_the_lists_are_doing()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Now);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/lists");
        asked.Headers.Add("X-Local-Persona", Principal);
        using var refused = await app.Http.SendAsync(asked, Now);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("Embedded", $"{(await app.GetAsync("/api/lists", "ragnhild.asmo", Now))["mode"]}");
    }

    [Fact]
    public async Task A_program_that_keeps_its_plans_itself_does_not_even_load_what_speaks_to_SharePoint()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux says which files a process has open in memory.");
        await using var program = new RealProcess();
        await program.StartAsync("2026-09-28T09:00:00+02:00", Now);
        using var page = await program.Http.GetAsync(new Uri("/health/ready", UriKind.Relative), Now);

        var loaded = await File.ReadAllTextAsync($"/proc/{program.Id}/maps", Now);

        Assert.Contains("TeamsStyring.Storage.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("TeamsStyring.SharePoint.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Graph.dll", loaded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_is_shown_that_the_door_for_notices_is_ours_and_nobody_else_learns_anything()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        var graph = watched.Graph;
        graph.Meter.Limit = 1_000_000;
        await using var app = await StartAsync(graph.BaseUrl);
        using var shown = await app.Http.PostAsync(new Uri("/graph/notices?validationToken=a%20%3Cb%3E", UriKind.Relative), null, Now);
        using var guessed = await app.Http.PostAsJsonAsync("/graph/notices", JsonNode.Parse("""{"value":[{"subscriptionId":"x","clientState":"y","tenantId":"local"}]}"""), Now);
        using var rubbish = await app.Http.PostAsync(new Uri("/graph/lifecycle", UriKind.Relative), new StringContent("{{"), Now);

        Assert.Equal(("a <b>", "text/plain"), (await shown.Content.ReadAsStringAsync(Now), shown.Content.Headers.ContentType?.MediaType));
        Assert.Equal((System.Net.HttpStatusCode.Accepted, System.Net.HttpStatusCode.Accepted), (guessed.StatusCode, rubbish.StatusCode));
    }

    private static Task<RunningApp> StartAsync(string graph) => RunningApp.StartAsync(
        "2026-09-28T09:00:00+02:00",
        "small",
        folder: null,
        [
            "--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={graph}", "--TeamsStyring:SharePoint:GatherSeconds=0",
            "--TeamsStyring:SharePoint:PullSeconds=1", "--TeamsStyring:SharePoint:UnitsPerMinute=100000",
        ],
        Now);

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(200, Now);
        }
    }
}
