using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>The built program as a process of its own with its plans in lists, to be killed as a power cut would and started again.</summary>
internal sealed class MortalProgram : IAsyncDisposable
{
    private const int LinesKept = 40;

    private readonly Dictionary<string, string> _settings;
    private readonly string _address;
    private readonly ConcurrentQueue<string> _said = new();
    private Process? _process;

    /// <param name="graph">Graph's address, with its version.</param>
    /// <param name="unitsPerMinute">What the program believes SharePoint allows it.</param>
    public MortalProgram(string folder, string sample, string graph, int unitsPerMinute, int gatherSeconds)
    {
        _address = $"http://127.0.0.1:{FreePort()}";
        _settings = new(StringComparer.Ordinal)
        {
            ["TeamsStyring__Data"] = folder,
            ["TeamsStyring__Sample"] = sample,
            ["TeamsStyring__Local__Now"] = "2026-10-05T09:00:00+02:00",
            ["TeamsStyring__Plans"] = "SharePoint",
            ["TeamsStyring__Graph__BaseUrl"] = graph,
            ["TeamsStyring__SharePoint__NoticeAddress"] = _address,
            ["TeamsStyring__SharePoint__UnitsPerMinute"] = unitsPerMinute.ToString(CultureInfo.InvariantCulture),
            ["TeamsStyring__SharePoint__GatherSeconds"] = gatherSeconds.ToString(CultureInfo.InvariantCulture),
        };
        Http = new HttpClient { BaseAddress = new Uri(_address), Timeout = TimeSpan.FromMinutes(10) };
    }

    public HttpClient Http { get; }

    /// <summary>The memory that the process holds, in MB.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process?.Refresh();
            return (_process?.WorkingSet64 ?? 0) / 1e6;
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TeamsStyring.App.dll"), "--urls", _address]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _said.Clear();
        _process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await BecomeReadyAsync(cancellationToken);
    }

    /// <summary>SIGKILL: no farewell, nothing flushed.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
        }

        _process?.Dispose();
        _process = null;
    }

    public async Task<JsonNode> GetAsync(string path, string persona, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Local-Persona", persona);
        using var response = await Http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken) ?? new JsonObject();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Http.Dispose();
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
                // It does not listen yet.
            }

            await Task.Delay(50, cancellationToken);
        }

        if (_process is { } ended)
        {
            // Only then is everything that it said there.
            await ended.WaitForExitAsync(cancellationToken);
        }

        throw new InvalidOperationException($"The program ended with {_process?.ExitCode} before it was ready. It said last:\n{string.Join('\n', _said)}");
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        if (_said.Count > LinesKept)
        {
            _said.TryDequeue(out _);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
