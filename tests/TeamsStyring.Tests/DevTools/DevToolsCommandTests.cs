using System.Diagnostics;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.DevTools;

public sealed class DevToolsCommandTests
{
    [Fact]
    public async Task The_emulated_Graph_says_in_one_sentence_that_it_comes_later()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(SampleMunicipality).Assembly.Location, "graph"]) { RedirectStandardError = true, UseShellExecute = false });
        Assert.NotNull(process);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.Equal("The emulated Graph comes with a later version of TeamsStyring.", said.Trim());
    }
}
