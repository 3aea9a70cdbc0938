using System.Diagnostics;
using Microsoft.Playwright;

namespace TeamsStyring.EndToEnd;

/// <summary>Finds the machine's own browser, or installs one. A browser test that cannot run fails; it is never skipped.</summary>
internal static class Chromium
{
    private static readonly string[] Candidates =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var options = new BrowserTypeLaunchOptions
        {
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",

                // The stand-in for Teams has a public address and frames a program on this machine, which a browser otherwise asks the person about.
                "--disable-features=LocalNetworkAccessChecks",
            ],
        };
        options.ExecutablePath = Installed() ?? await InstallAsync(playwright);

        return await playwright.Chromium.LaunchAsync(options);
    }

    private static string? Installed()
        => Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } chosen ? chosen : Candidates.FirstOrDefault(File.Exists);

    private static async Task<string> InstallAsync(IPlaywright playwright)
    {
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && File.Exists(playwright.Chromium.ExecutablePath))
        {
            return playwright.Chromium.ExecutablePath;
        }

        if (File.Exists("/usr/bin/apt-get"))
        {
            using var apt = Process.Start("sh", ["-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium"]);
            await apt.WaitForExitAsync();
        }

        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge, and none could be found or installed. Install one, or set CHROME_PATH to it.");
    }
}
