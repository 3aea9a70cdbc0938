using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TeamsStyring.Tests;

namespace TeamsStyring.EndToEnd;

/// <summary>Microsoft's own client for bots, as a process on this machine: it sends what Teams sends and shows what the bot answers.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly string Folder = Repository.Combine("tests", "TeamsStyring.EndToEnd", "playground");

    private readonly Process _process;

    private Playground(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<Playground> StartAsync(string bot, CancellationToken cancellationToken)
    {
        // Fetches the locked package where it is missing; its own help is the shortest thing that it can say.
        var fetched = await new NodeRoom("tests", "TeamsStyring.EndToEnd", "playground").RunAsync("playground", cancellationToken, "--help");
        Assert.True(fetched.ExitCode == 0, fetched.Output);
        var port = FreePort();
        var start = new ProcessStartInfo(
            "node",
            ["node_modules/@microsoft/m365agentsplayground/cli.js", "start", "-e", $"{bot}/api/messages", "-c", "msteams", "-p", $"{port}", "--disable-telemetry"])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["BROWSER"] = "none" },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The Playground did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var playground = new Playground(process, $"http://localhost:{port}");
        await playground.BecomeReadyAsync(cancellationToken);

        return playground;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task BecomeReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        while (!_process.HasExited)
        {
            try
            {
                using var page = await http.GetAsync(new Uri(Address), cancellationToken);
                if (page.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100, cancellationToken);
        }

        throw new InvalidOperationException("The Playground ended before it was ready; its config file may not please it.");
    }
}
