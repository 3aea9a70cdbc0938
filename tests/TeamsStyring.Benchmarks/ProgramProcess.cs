using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>The built program as a process of its own, which is what is measured: its start, its answers over HTTP and its memory.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _listens;

    private ProgramProcess(Process process, Uri address, Task listens)
    {
        _process = process;
        _listens = listens;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
    }

    public HttpClient Http { get; }

    /// <summary>The memory that the process holds, in MB.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>What the process has spent of all processors together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The program beside the benchmarks.</summary>
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "TeamsStyring.App.dll");

    public static ProgramProcess Start(string data, int port) => Start(data, port, "oslo");

    public static ProgramProcess Start(string data, int port, string sample) => Start(Built, data, port, sample);

    /// <param name="program">Where the program lies.</param>
    public static ProgramProcess Start(string program, string data, int port, string sample) => StartApp(program, port, new(StringComparer.Ordinal)
    {
        ["TeamsStyring__Data"] = data,
        ["TeamsStyring__Sample"] = sample,
        ["TeamsStyring__Local__Now"] = "2026-10-05T09:00:00+02:00",
    });

    public static ProgramProcess StartInTeams(string data, int port, TurnStage stage) => StartApp(Built, port, new(StringComparer.Ordinal)
    {
        ["TeamsStyring__Mode"] = "Teams",
        ["TeamsStyring__Data"] = data,
        ["TeamsStyring__Teams__Registrations__0__AppId"] = TurnStage.App,
        ["TeamsStyring__Teams__Registrations__0__TenantId"] = TurnStage.Tenant,
        ["TeamsStyring__Teams__OpenIdMetadata"] = stage.Metadata,
        ["TeamsStyring__Teams__ConnectorHosts__0"] = stage.Host,
        ["IDENTITY_ENDPOINT"] = stage.Identity,
        ["IDENTITY_HEADER"] = "stage",
    });

    public static ProgramProcess StartFloor(int port, string metadata, string replyFile, bool isInvoke)
        => Start([typeof(ProgramProcess).Assembly.Location, TurnFloor.Command, Address(port), metadata, TurnStage.App, replyFile, isInvoke ? "invoke" : "message"], port, []);

    private static ProgramProcess StartApp(string program, int port, Dictionary<string, string> settings)
        => Start([program, "--urls", Address(port)], port, settings);

    private static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    private static ProgramProcess Start(string[] arguments, int port, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");

        // A program that fails says why there; a figure without the reason would be worth nothing.
        var isTrouble = false;
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            // The end of what it says counts too: a program that stopped will never listen.
            if (line.Data?.Contains("Now listening on:", StringComparison.Ordinal) is not false)
            {
                listens.TrySetResult();
            }

            isTrouble = line.Data is { } text && (text.StartsWith("fail:", StringComparison.Ordinal) || (isTrouble && text.StartsWith(' ')));
            if (isTrouble)
            {
                Console.Error.WriteLine(line.Data);
            }
        };
        process.BeginOutputReadLine();

        return new ProgramProcess(process, new Uri(Address(port)), listens.Task);
    }

    /// <summary>Waits for a program that has nothing but its one address.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            try
            {
                using var any = await Http.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, cancellationToken);
            }
        }

        throw new InvalidOperationException("The program does not listen.");
    }

    public async Task BecomeReadyAsync(CancellationToken cancellationToken)
    {
        // Asking a program that does not listen yet, over and over, would take the processor that it starts with.
        await _listens.WaitAsync(cancellationToken);
        while (!_process.HasExited)
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

            await Task.Delay(20, cancellationToken);
        }

        throw new InvalidOperationException("The program stopped.");
    }

    public async Task<JsonNode> GetAsync(string path, string persona, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Local-Persona", persona);
        using var response = await Http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken) ?? new JsonObject();
    }

    public async Task SayAsync(string persona, string text, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync($"/local/chats/{persona}/messages", new JsonObject { ["text"] = text }, cancellationToken);
        response.EnsureSuccessStatusCode();
        if (await response.Content.ReadFromJsonAsync<JsonArray>(cancellationToken) is not { Count: > 0 })
        {
            throw new InvalidOperationException("Nobody answered.");
        }
    }

    /// <returns>The card that a text is answered with, and the message that carries it; <see langword="null"/> when it is answered in words.</returns>
    public async Task<(string Message, JsonNode Card)?> AskForCardAsync(string persona, string text, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync($"/local/chats/{persona}/messages", new JsonObject { ["text"] = text }, cancellationToken);
        response.EnsureSuccessStatusCode();
        var messages = await response.Content.ReadFromJsonAsync<JsonArray>(cancellationToken) ?? [];

        return messages.OfType<JsonNode>().LastOrDefault(message => message["attachments"] is JsonArray { Count: > 0 }) is { } answer
            && answer["attachments"]?[0]?["content"] is { } card && answer["id"]?.GetValue<string>() is { } id
                ? (id, card)
                : null;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Http.Dispose();
    }
}
