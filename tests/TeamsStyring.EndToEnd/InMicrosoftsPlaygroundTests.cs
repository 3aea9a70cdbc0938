using Microsoft.Playwright;
using TeamsStyring.Tests;

namespace TeamsStyring.EndToEnd;

/// <summary>The bot before Microsoft's own client instead of our page.</summary>
public sealed class InMicrosoftsPlaygroundTests
{
    [Fact]
    [Trait("Feature", "S1-22"), Trait("Feature", "S1-23")]
    public async Task The_rector_is_welcomed_answers_the_quarter_asks_in_a_channel_and_takes_the_app_away()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, cancellationToken);
        await using var playground = await Playground.StartAsync(app.Address, cancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = new PlaygroundPage(await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1300, Height = 1000 } }));

        await page.OpenAsync(playground.Address);
        await page.SeesAsync("Hei! Jeg hjelper deg med virksomhetsplanen.");
        await page.AskAsync("jeg vil rapportere");
        await page.SeesAsync("3. kvartal – 5 mål");
        await page.PressAsync("Start");
        for (var goal = 1; goal <= 5; goal++)
        {
            await page.SeesAsync($"Mål {goal} av 5");
            await page.AnswerGoalAsync(goal == 5 ? "Lagre og se over" : "Lagre, neste mål");
        }

        await page.SeesAsync("5 av 5 besvart");
        await page.PictureAsync("playground-1-summary");
        await page.PressAsync("Levér");
        await page.SeesAsync("Levert 5. oktober. Takk!");
        await page.AskAsync("hva er ikke oppnådd?");
        await page.SeesAsync("5 av 5 mål rapportert");
        await page.PictureAsync("playground-2-answered");

        await page.GoToAsync("Planarbeid");
        await page.SeesAsync("Hvilken plan følger vi her?");
        await page.PressAsync("Ja, Solsiden skole");
        await page.SeesAsync("Her følger vi planen til Solsiden skole");
        await page.MentionAsync("hva er ikke oppnådd?");
        await page.SeesAsync("5 av 5 mål rapportert");
        await page.PictureAsync("playground-3-channel");

        await page.GoToAsync("Personal Chat");
        await page.MockAsync("Uninstall application");
        await page.MockAsync("Install application");
        await page.SeesTimesAsync("Hei! Jeg hjelper deg med virksomhetsplanen.", times: 2);
    }
}
