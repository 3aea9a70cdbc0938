using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.EndToEnd;

/// <summary>«Listene», as a controller reads it on a phone and on a desk, whatever state the lists are in.</summary>
public sealed class TheControllersListsTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private const string Item = "https://fjordvik.sharepoint.com/sites/styring/Lists/TSGoals/DispForm.aspx?ID=7";

    [Theory]
    [InlineData("nb-no", "default", "3 rader må rettes")]
    [InlineData("nn-no", "dark", "3 rader må rettast")]
    [InlineData("sv-se", "contrast", "3 rader måste rättas")]
    [InlineData("en-gb", "default", "3 rows need fixing")]
    public async Task What_has_to_be_mended_is_said_and_leads_to_the_row(string locale, string theme, string said)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 400, Height = 900 } });
        var teams = new StandInTeams(page, app);
        await page.RouteAsync("**/api/lists", route => route.FulfillAsync(new RouteFulfillOptions { Body = Troubled().ToJsonString(), ContentType = "application/json" }));
        var controller = await ControllerAsync();

        await teams.OpenAsync(controller, locale, theme, "page=lists", teams.TokenOf(controller, TimeSpan.FromHours(1)));

        await teams.SeesAsync(said);
        await Assertions.Expect(teams.Tab.GetByRole(AriaRole.Link, new FrameLocatorGetByRoleOptions { Name = "Svar innen frist" })).ToHaveAttributeAsync("href", Item);
        await teams.SeesAsync("Enheten «Solside skole» finnes ikke.");
        Assert.False(await teams.Tab.Locator("html").EvaluateAsync<bool>("page => page.scrollWidth > page.clientWidth"), "The page scrolls sideways at 400 px.");
        await teams.PictureAsync($"lists-{locale}-{theme}");
    }

    [Fact]
    public async Task Where_the_plans_are_kept_here_alone_nothing_is_said_of_lists()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync();
        var teams = new StandInTeams(page, app);
        await page.RouteAsync("**/api/lists", route => route.FulfillAsync(new RouteFulfillOptions { Body = Embedded().ToJsonString(), ContentType = "application/json" }));
        var controller = await ControllerAsync();

        await teams.OpenAsync(controller, "nb-no", "default", subPage: "", teams.TokenOf(controller, TimeSpan.FromHours(1)));

        await teams.SeesAsync("mål rapportert");
        await Assertions.Expect(teams.Body).Not.ToContainTextAsync("SharePoint");
    }

    private static JsonObject Embedded() => new() { ["mode"] = "Embedded", ["site"] = null, ["failing"] = "", ["advice"] = "", ["lists"] = new JsonArray(), ["owed"] = 0, ["oldestOwed"] = null };

    private static JsonObject Troubled()
    {
        var lists = Embedded();
        (lists["mode"], lists["site"], lists["owed"], lists["oldestOwed"]) = ("SharePoint", "https://fjordvik.sharepoint.com/sites/styring", 12, "2026-10-05T07:40:00+02:00");
        lists["lists"] = new JsonArray(
            List("Goals", "Mål", owed: 12, Problem("7", "Svar innen frist", "Enhet", "Solside skole", "Enheten «Solside skole» finnes ikke. Skriv navnet slik det står i lista Enheter."), Problem("8", "Lesing", "Frist", "snart", "«snart» er ingen dato. Skriv datoen som 31.12.2026.")),
            List("Initiatives", "Tiltak", owed: 0, Problem("9", "", "Mål", "", "Målet er slettet. Gjenopprett det fra papirkurven, eller velg et annet.")),
            List("FollowUps", "Oppfølginger", owed: 0));

        return lists;
    }

    private static JsonObject List(string list, string name, int owed, params JsonObject[] problems) => new()
    {
        ["list"] = list,
        ["name"] = name,
        ["webUrl"] = $"https://fjordvik.sharepoint.com/sites/styring/Lists/TS{list}",
        ["owed"] = owed,
        ["oldestOwed"] = owed > 0 ? "2026-10-05T07:40:00+02:00" : null,
        ["refused"] = 0,
        ["pulledAt"] = "2026-10-05T07:59:00+02:00",
        ["failing"] = "",
        ["advice"] = "",
        ["problems"] = new JsonArray([.. problems]),
        ["refusals"] = new JsonArray(),
    };

    private static JsonObject Problem(string item, string title, string column, string written, string sentence) => new()
    {
        ["item"] = item, ["webUrl"] = Item, ["title"] = title, ["column"] = column, ["written"] = written, ["sentence"] = sentence, ["since"] = "2026-10-04T15:00:00+02:00",
    };

    private async Task<string> ControllerAsync()
    {
        await using var copy = app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId(TeamsApp.FirstTenant));

        return (await copy.Persons.ToListAsync(TestContext.Current.CancellationToken)).First(person => person.ControllerOf is not null).Id.Value;
    }
}
