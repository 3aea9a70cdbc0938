using Microsoft.Playwright;

namespace TeamsStyring.EndToEnd;

/// <summary>The local page as a person uses it: finds by role and name, waits for what it says, never for a time.</summary>
internal sealed class LocalPage(IPage page)
{
    // A busy machine may take its time; a page that is right is seen long before.
    private readonly LocatorAssertionsToContainTextOptions _patiently = new() { Timeout = 20_000 };

    public ILocator Chat => page.GetByRole(AriaRole.Log);

    public ILocator Card => Chat.Locator(".ac-adaptiveCard").Last;

    public ILocator Heading(string text) => Chat.GetByRole(AriaRole.Heading).Filter(new LocatorFilterOptions { HasText = text });

    public Task OpenAsync(string address) => page.GotoAsync(address);

    public async Task GoToNextEventAsync()
    {
        var button = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gå til neste hendelse" });
        await Assertions.Expect(button).ToBeEnabledAsync();
        await button.ClickAsync();
    }

    public Task PressAsync(string button) => Chat.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();

    public Task ChooseAsync(string choice) => Card.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = choice }).CheckAsync();

    public Task TypeAsync(string label, string text) => Card.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = label }).First.FillAsync(text);

    public Task PickAsync(string label, string option) => Card.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = label }).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    public async Task AskAsync(string question)
    {
        var box = page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Skriv en melding" });
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }

    public Task SeesAsync(ILocator where, string text) => Assertions.Expect(where).ToContainTextAsync(text, _patiently);

    public ILocator Plan => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Plan" });

    public ILocator Body => page.Locator("body");

    public Task PictureAsync(string name)
        => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{name}.png") });
}
