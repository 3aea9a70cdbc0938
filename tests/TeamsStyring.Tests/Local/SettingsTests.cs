using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using TeamsStyring.App.Starting;

namespace TeamsStyring.Tests.Local;

/// <summary>How a kommune's own machine reads its settings.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task Settings_are_read_at_the_start_and_no_folder_is_watched_for_them()
    {
        using var folder = new TemporaryFolder();
        await using var app = await Serve.BuildAsync(["--urls", "http://127.0.0.1:0", $"--TeamsStyring:Data={folder.Path}", "--TeamsStyring:Sample=none"], CancellationToken.None);
        var files = ((IConfigurationRoot)app.Configuration).Providers.OfType<FileConfigurationProvider>().ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(file.Source.ReloadOnChange));
    }
}
