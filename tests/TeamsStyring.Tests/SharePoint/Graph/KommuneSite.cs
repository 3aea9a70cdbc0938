using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.App.Local;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Provisioning;

namespace TeamsStyring.Tests.SharePoint.Graph;

/// <summary>A kommune's site on the emulated Graph, and our way to it.</summary>
internal sealed class KommuneSite : IAsyncDisposable
{
    private readonly WatchedGraph _watched;
    private readonly HttpClient _control;
    private readonly LoopbackCredential _credential;

    private KommuneSite(WatchedGraph watched, string site, GraphPatience patience, TimeProvider clock)
    {
        _watched = watched;
        var graph = watched.Graph;
        _control = new HttpClient { BaseAddress = new Uri(graph.Address) };
        _credential = new LoopbackCredential(new Uri(graph.BaseUrl), clock);
        var tokens = new BotTokens(_ => _credential, clock);
        var somebody = new BotRegistration("teamsstyring", "local");
        Pace = new GraphPace(clock, 1_000_000);
        Calls = new GraphCalls(
            new Uri(graph.BaseUrl),
            new GraphTokens(cancellationToken => tokens.ReadAsync(somebody, GraphCalls.Scope, cancellationToken), () => tokens.Forget(somebody, GraphCalls.Scope)),
            Pace,
            patience,
            clock);
        Lists = new GraphLists(Calls, site);
        Site = new TenantSite(LocalTenant.Id, "teamsstyring", Lists, new GraphSubscriptions(Calls));
    }

    public EmulatedGraph Emulator => _watched.Graph;

    /// <summary>Everything that was asked of Graph.</summary>
    public IReadOnlyCollection<GraphExchange> Exchanges => _watched.Exchanges;

    public GraphCalls Calls { get; }

    public GraphLists Lists { get; }

    public TenantSite Site { get; }

    public GraphPace Pace { get; }

    /// <summary>Patient enough for a test that waits for nothing.</summary>
    public static GraphPatience Brief { get; } = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20), 4);

    public static Task<KommuneSite> StartAsync(CancellationToken cancellationToken) => StartAsync("root", Brief, cancellationToken);

    public static async Task<KommuneSite> StartAsync(string site, GraphPatience patience, CancellationToken cancellationToken)
        => new(await WatchedGraph.StartAsync(cancellationToken), site, patience, TimeProvider.System);

    /// <summary>Where Graph and our program read the same clock.</summary>
    public static async Task<KommuneSite> StartAsync(TimeProvider clock, CancellationToken cancellationToken)
        => new(await WatchedGraph.StartAsync(new EmulatedGraphOptions(clock), cancellationToken), "root", Brief, clock);

    public async Task<ProvisionOutcome> ProvisionAsync(List<ProvisionStep> steps, CancellationToken cancellationToken)
        => await new ProvisionLists(Lists).RunAsync(WantedLists.In(Language.Nb), new Told(steps), cancellationToken);

    /// <summary>Lets things go wrong.</summary>
    public Task OrderAsync(JsonObject faults, CancellationToken cancellationToken) => ControlAsync("/_emulator/faults", faults, cancellationToken);

    /// <summary>Says what our application may do.</summary>
    public Task LetInAsync(JsonObject application, CancellationToken cancellationToken) => ControlAsync("/_emulator/applications/teamsstyring", application, cancellationToken);

    /// <summary>The emulated Graph's control door.</summary>
    public async Task ControlAsync(string path, JsonObject order, CancellationToken cancellationToken)
    {
        using var response = await _control.PutAsJsonAsync(path, order, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        Calls.Dispose();
        _credential.Dispose();
        _control.Dispose();
        await _watched.DisposeAsync();
    }

    private sealed class Told(List<ProvisionStep> steps) : IProgress<ProvisionStep>
    {
        public void Report(ProvisionStep value) => steps.Add(value);
    }
}
