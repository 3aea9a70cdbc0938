using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsStyring.Tests;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.EndToEnd;

/// <summary>Teams on the web around the tab: at Teams' own address, so that the tab's rules for who may frame it and whom its library believes hold as they will.</summary>
internal sealed class StandInTeams(IPage page, TeamsApp app)
{
    private const string Address = "https://teams.microsoft.com/v2/";

    private readonly LocatorAssertionsToContainTextOptions _patiently = new() { Timeout = 20_000 };

    private readonly Queue<string?> _tokens = [];

    /// <summary>How often the tab asked who is signed in.</summary>
    public int Asked { get; private set; }

    public IFrameLocator Tab => page.FrameLocator("iframe");

    public ILocator Body => Tab.Locator("body");

    /// <param name="tokens">What Teams gives at each asking; the last one again and again. <see langword="null"/> where it gives none.</param>
    public async Task OpenAsync(string person, string locale, string theme, string subPage, params string?[] tokens)
    {
        foreach (var token in tokens)
        {
            _tokens.Enqueue(token);
        }

        await page.ExposeFunctionAsync("issueToken", () =>
        {
            Asked++;
            return _tokens.Count > 1 ? _tokens.Dequeue() : _tokens.Peek();
        });
        var teams = new JsonObject
        {
            ["tab"] = $"{app.Http.BaseAddress}tab.html",
            ["locale"] = locale,
            ["theme"] = theme,
            ["subPage"] = subPage,
            ["tenant"] = TeamsApp.FirstTenant,
            ["person"] = person,
        };
        var html = (await File.ReadAllTextAsync(Repository.Combine("tests", "TeamsStyring.EndToEnd", "StandInTeams.html"))).Replace("TEAMS;", $"{teams.ToJsonString()};", StringComparison.Ordinal);
        await page.RouteAsync("https://teams.microsoft.com/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync(Address);
    }

    public string TokenOf(string person, TimeSpan leftToLive)
    {
        var claims = app.UserClaims(TeamsApp.FirstTenant, TeamsApp.FirstApp, person);
        claims["azp"] = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";
        claims["exp"] = (app.Now + leftToLive).ToUnixTimeSeconds();

        return TokenWriter.Sign(claims, app.Authority.UserKey);
    }

    public Task ChangeThemeAsync(string theme) => page.EvaluateAsync($"changeTheme('{theme}')");

    public Task SeesAsync(string text) => Assertions.Expect(Body).ToContainTextAsync(text, _patiently);

    public Task LooksAsync(string scheme) => Assertions.Expect(Tab.Locator("html")).ToHaveAttributeAsync("data-scheme", scheme);

    public Task PictureAsync(string name)
        => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{name}.png") });
}
