using System.Diagnostics;
using TeamsStyring.App.Starting;

namespace TeamsStyring.Tests.Contract;

/// <summary>The program as a process of its own on one port, to be killed as a power cut would and started again.</summary>
internal sealed class RealProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Find();
    private Process? _process;

    public RealProcess() => Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{_port}") };

    public HttpClient Http { get; }

    /// <summary>The process's number, while it runs.</summary>
    public int? Id => _process?.Id;

    /// <summary>Where its database lies.</summary>
    public string Folder => _folder.Path;

    public async Task StartAsync(string now, CancellationToken cancellationToken)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Serve).Assembly.Location, "--urls", $"http://127.0.0.1:{_port}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["TeamsStyring__Data"] = _folder.Path,
                ["TeamsStyring__Sample"] = "small",
                ["TeamsStyring__Local__Now"] = now,
            },
        });
        _process?.BeginOutputReadLine();
        _process?.BeginErrorReadLine();
        await BecomeReadyAsync(cancellationToken);
    }

    /// <summary>SIGKILL: no farewell, nothing flushed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill();
            await running.WaitForExitAsync(cancellationToken);
        }

        _process?.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync(CancellationToken.None);
        Http.Dispose();
        _folder.Dispose();
    }

    private async Task BecomeReadyAsync(CancellationToken cancellationToken)
    {
        while (_process is { HasExited: false })
        {
            try
            {
                using var ready = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50, cancellationToken);
        }

        throw new InvalidOperationException("The program ended before it was ready.");
    }
}
