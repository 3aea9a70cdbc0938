using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.EndToEnd;

/// <summary>The tab in a frame of Teams, with a token of an identity provider on this machine: nothing between Teams' answer and the rows is replaced.</summary>
public sealed class TheTabInTeamsTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private const string Message = "https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly string Rector = SampleMunicipality.FirstPersona.Value;

    [Fact]
    [Trait("Feature", "S0-28"), Trait("Feature", "S0-41")]
    public async Task The_rector_reads_the_plan_as_whoever_is_signed_in_to_Teams()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var teams = await TeamsAsync(browser);

        await teams.OpenAsync(Rector, "nn-no", "dark", subPage: "", teams.TokenOf(Rector, Hour));

        await teams.SeesAsync("Solsiden skole");
        await teams.SeesAsync("0 av 5 mål rapporterte");
        await teams.LooksAsync("dark");
        await teams.PictureAsync("tab-1-dark");
        await teams.ChangeThemeAsync("contrast");
        await teams.LooksAsync("contrast");
        await teams.PictureAsync("tab-2-contrast");
        await teams.ChangeThemeAsync("default");
        await teams.LooksAsync("light");
    }

    [Fact]
    [Trait("Feature", "S3-12")]
    public async Task A_link_opens_the_goal_and_shows_what_was_kept_as_documentation()
    {
        var goal = await GoalAsync();
        await AttachAsync(goal);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var teams = await TeamsAsync(browser);

        await teams.OpenAsync(Rector, "nb-no", "default", $"goal={goal}", teams.TokenOf(Rector, Hour));

        await teams.SeesAsync("Dokumentasjon");
        await teams.SeesAsync("Svarene er målt på nytt.");
        await Assertions.Expect(teams.Tab.GetByRole(AriaRole.Link, new FrameLocatorGetByRoleOptions { Name = "Åpne meldingen" }).First).ToHaveAttributeAsync("href", Message);
        await teams.PictureAsync("tab-3-goal");
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed_once_and_the_reader_sees_nothing_of_it()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var teams = await TeamsAsync(browser);

        await teams.OpenAsync(Rector, "nb-no", "default", subPage: "", teams.TokenOf(Rector, -Hour), teams.TokenOf(Rector, Hour));

        await teams.SeesAsync("mål rapportert");
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_asked_for_twice_and_no_more()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var teams = await TeamsAsync(browser);

        await teams.OpenAsync(Rector, "nb-no", "default", subPage: "", teams.TokenOf(Rector, -Hour));

        await teams.SeesAsync("Noe stoppet opp.");
        Assert.Equal(2, teams.Asked);
    }

    [Fact]
    public async Task Where_nobody_has_approved_the_app_the_tab_says_who_can()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var teams = await TeamsAsync(browser);

        await teams.OpenAsync(Rector, "nb-no", "default", subPage: "", [null]);

        await teams.SeesAsync("må den som styrer Teams i kommunen godkjenne appen");
    }

    [Fact]
    public async Task The_tab_s_address_in_a_browser_says_that_the_plan_is_in_Teams()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { Locale = "nb-NO" });

        await page.GotoAsync($"{app.Http.BaseAddress}tab.html");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Planen ligger i Teams");
        await Assertions.Expect(page.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://teams.microsoft.com/");
    }

    private async Task<StandInTeams> TeamsAsync(IBrowser browser)
        => new(await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 900 }, Locale = "en-GB" }), app);

    private async Task<string> GoalAsync()
    {
        using var response = await app.CallAsync(HttpMethod.Get, "/api/plans?year=2026", TeamsApp.FirstTenant, TeamsApp.FirstApp, Rector, body: null, TestContext.Current.CancellationToken);
        var plans = await response.Content.ReadFromJsonAsync<JsonArray>(TestContext.Current.CancellationToken);

        return (plans ?? []).SelectMany(plan => plan?["goals"]?.AsArray() ?? []).First(goal => goal?["responsible"]?.GetValue<string>() == Rector)?["id"]?.GetValue<string>() ?? "";
    }

    /// <summary>«Legg til som dokumentasjon» on a message in Teams.</summary>
    private async Task AttachAsync(string goal)
    {
        var fetch = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Rector, "");
        (fetch["type"], fetch["name"]) = ("invoke", "composeExtension/fetchTask");
        fetch["value"] = new JsonObject
        {
            ["commandId"] = "addEvidence",
            ["messagePayload"] = new JsonObject { ["id"] = "1", ["linkToMessage"] = Message, ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "Svarene er målt på nytt." } },
        };
        using var asked = await app.DeliverAsync(fetch, TeamsApp.FirstApp, TestContext.Current.CancellationToken);
        var dialog = await asked.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        var body = dialog?["task"]?["value"]?["card"]?["content"]?["body"]?.AsArray() ?? [];
        var data = body.Single(element => element?["type"]?.GetValue<string>() == "ActionSet")?["actions"]?[0]?["data"]?.DeepClone() as JsonObject ?? [];
        (data["goal"], data["text"]) = (goal, "Svarene er målt på nytt.");
        var submit = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Rector, "");
        (submit["type"], submit["name"], submit["value"]) = ("invoke", "composeExtension/submitAction", new JsonObject { ["commandId"] = "addEvidence", ["data"] = data });
        using var kept = await app.DeliverAsync(submit, TeamsApp.FirstApp, TestContext.Current.CancellationToken);
        Assert.True(kept.IsSuccessStatusCode, await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
