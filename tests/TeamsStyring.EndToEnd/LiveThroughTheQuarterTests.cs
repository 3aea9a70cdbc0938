using Microsoft.Playwright;
using TeamsStyring.Tests;

namespace TeamsStyring.EndToEnd;

public sealed class LiveThroughTheQuarterTests
{
    [Fact]
    [Trait("Feature", "S1-20"), Trait("Feature", "S1-22"), Trait("Feature", "S1-23"), Trait("Feature", "S1-26"), Trait("Feature", "S0-05")]
    public async Task The_rector_gets_the_card_answers_it_asks_what_is_not_achieved_and_sees_the_plan_change()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, TestContext.Current.CancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var tab = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "nb-NO" });
        var page = new LocalPage(tab);

        await page.OpenAsync(app.Address);
        await page.SeesAsync(page.Body, "Marit Solvoll");
        await page.GoToNextEventAsync();
        await page.SeesAsync(page.Card, "3. kvartal – 5 mål");
        await page.PictureAsync("1-the-card-has-come");

        await page.PressAsync("Start");
        await page.SeesAsync(page.Card, "Mål 1 av 5: Svar innen frist");
        await page.ChooseAsync("Når ikke målet");
        await page.TypeAsync("Svartid", "abc");
        await page.PressAsync("Neste");
        await page.SeesAsync(page.Card, "Skriv et tall, for eksempel 7,4");
        await page.TypeAsync("Svartid", "27");
        await page.PressAsync("Neste");
        await page.SeesAsync(page.Card, "Hva ligger bak?");
        await page.TypeAsync("Hva er ikke oppnådd?", "To vakante stillinger.");
        await page.PickAsync("Årsak 1", "Bemanning");
        await page.PressAsync("Neste");
        await page.SeesAsync(page.Card, "Tiltak");
        await page.PictureAsync("2-initiatives");
        await page.PressAsync("Lagre, neste mål");
        await AnswerTheRestAsync(page);

        await page.SeesAsync(page.Card, "5 av 5 besvart");
        await page.PictureAsync("3-summary");
        await page.PressAsync("Levér");
        await page.SeesAsync(page.Card, "Levert 1. oktober. Takk!");
        await page.AskAsync("hva er ikke oppnådd?");
        await page.SeesAsync(page.Chat, "5 av 5 mål rapportert");
        await page.SeesAsync(page.Card, "To vakante stillinger.");
        await page.SeesAsync(page.Plan, "5 av 5 mål rapportert");
        await page.SeesAsync(page.Plan, "Når ikke målet");
        await page.PictureAsync("4-answered");

        await tab.SetViewportSizeAsync(400, 800);
        await page.PictureAsync("5-narrow");
        Assert.False(await tab.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways at 400 px.");
    }

    private static async Task AnswerTheRestAsync(LocalPage page)
    {
        for (var goal = 2; goal <= 5; goal++)
        {
            await page.SeesAsync(page.Card, $"Mål {goal} av 5");
            await page.ChooseAsync("I rute");
            foreach (var later in await page.Card.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "Tallet kommer senere" }).AllAsync())
            {
                await later.CheckAsync();
            }

            await page.PressAsync("Neste");
            await page.SeesAsync(page.Card, "Hva ligger bak?");
            await page.PressAsync("Neste");
            await page.SeesAsync(page.Card, "Tiltak");
            await page.PressAsync(goal == 5 ? "Lagre og se over" : "Lagre, neste mål");
        }
    }
}
