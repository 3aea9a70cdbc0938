using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.DevTools;

public sealed class DevToolsCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Feature", "N13")]
    [InlineData("http://0.0.0.0:7001")]
    [InlineData("https://127.0.0.1:7001")]
    [InlineData("http://kommune.example:7001")]
    public async Task The_emulated_Graph_believes_anybody_and_so_listens_to_this_machine_only(string address)
    {
        using var process = Start(["graph", "--urls", address]);
        var said = await process.StandardError.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);

        Assert.Equal((1, "The emulated Graph listens on this machine only: use http://127.0.0.1."), (process.ExitCode, said.Trim()));
    }

    [Fact]
    [Trait("Feature", "N13")]
    public async Task The_emulated_Graph_says_where_it_is_and_gives_out_tokens()
    {
        using var folder = new TemporaryFolder();
        var address = $"http://127.0.0.1:{FreePort()}";
        using var process = Start(["graph", "--urls", address, "--data", folder.Path]);
        var said = await process.StandardOutput.ReadLineAsync(Token);
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "any", ["client_secret"] = "any" });
        using var answer = await http.PostAsync(new Uri($"{address}/kommune/oauth2/v2.0/token"), form, Token);
        process.Kill();
        await process.WaitForExitAsync(Token);

        Assert.Contains($"TeamsStyring__Graph__BaseUrl={address}/v1.0", said, StringComparison.Ordinal);
        Assert.NotNull((await answer.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonObject>(Token))?["access_token"]);
    }

    private static Process Start(string[] arguments)
        => Process.Start(new ProcessStartInfo("dotnet", [typeof(SampleMunicipality).Assembly.Location, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("The program did not start.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
