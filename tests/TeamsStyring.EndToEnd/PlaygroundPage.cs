using Microsoft.Playwright;

namespace TeamsStyring.EndToEnd;

/// <summary>The Playground as somebody uses it: by what stands on the page, waiting for what is said and never for a time.</summary>
internal sealed class PlaygroundPage(IPage page)
{
    private readonly LocatorAssertionsToBeVisibleOptions _patiently = new() { Timeout = 30_000 };

    public ILocator Card => page.Locator(".ac-adaptiveCard").Last;

    public async Task OpenAsync(string address)
    {
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Assertions.Expect(Box).ToBeVisibleAsync(_patiently);
    }

    public Task SeesAsync(string text) => Assertions.Expect(page.GetByText(text).Last).ToBeVisibleAsync(_patiently);

    public Task SeesTimesAsync(string text, int times) => Assertions.Expect(page.GetByText(text)).ToHaveCountAsync(times, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });

    public async Task AskAsync(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task MentionAsync(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "TeamsStyring" }).First.ClickAsync();
        await page.Keyboard.TypeAsync($" {text}");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Post" }).First.ClickAsync();
    }

    public Task PressAsync(string button) => page.Locator(".ac-adaptiveCard").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();

    public Task GoToAsync(string place) => page.GetByText(place).First.ClickAsync();

    public async Task MockAsync(string activity)
    {
        await page.GetByText("Mock an Activity").First.ClickAsync();
        await page.GetByText(activity, new PageGetByTextOptions { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send activity" }).ClickAsync();
    }

    public async Task AnswerGoalAsync(string last)
    {
        await Card.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = "I rute" }).CheckAsync();
        foreach (var later in await Card.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "Tallet kommer senere" }).AllAsync())
        {
            await later.CheckAsync();
        }

        await PressAsync("Neste");
        await SeesAsync("Hva ligger bak?");
        await PressAsync("Neste");
        await SeesAsync("Tiltak og veien videre");
        await PressAsync(last);
    }

    public Task PictureAsync(string name)
        => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{name}.png") });

    private ILocator Box => page.Locator("[contenteditable=true]").First;
}
