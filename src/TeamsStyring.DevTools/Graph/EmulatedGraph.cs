using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsStyring.DevTools.Graph.Batches;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Control;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Items;
using TeamsStyring.DevTools.Graph.Lists;
using TeamsStyring.DevTools.Graph.Pace;
using TeamsStyring.DevTools.Graph.People;
using TeamsStyring.DevTools.Graph.Sites;
using TeamsStyring.DevTools.Graph.Subscriptions;
using TeamsStyring.DevTools.Graph.Trust;
using TeamsStyring.DevTools.Graph.Versions;

namespace TeamsStyring.DevTools.Graph;

/// <summary>
/// As much of Microsoft Graph as a kommune's lists need, on this machine alone: it answers, refuses, forgets and tires the way Graph was seen to,
/// so that what works here works in a tenant. Nothing of it leaves the machine, and nobody's real data belongs in it.
/// </summary>
internal sealed class EmulatedGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly GraphDatabase _database;
    private readonly Notices _notices;
    private readonly HttpClient _http;
    private readonly string? _temporary;

    private EmulatedGraph(WebApplication app, GraphDatabase database, Circumstances circumstances, (HttpClient Http, Notices Notices) outwards, string? temporary)
    {
        (_app, _database, _http, _notices, _temporary) = (app, database, outwards.Http, outwards.Notices, temporary);
        (Counts, Troubles, Meter) = (circumstances.Counts, circumstances.Troubles, circumstances.Meter);
    }

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What <c>Graph__BaseUrl</c> is set to.</summary>
    public string BaseUrl => $"{Address}{GraphDoor.Version}";

    public RequestCounts Counts { get; }

    public Troubles Troubles { get; }

    public ResourceMeter Meter { get; }

    /// <param name="watcher">Is shown every call and its answer, a batch's parts each; null for nobody.</param>
    public static async Task<EmulatedGraph> StartAsync(EmulatedGraphOptions options, Action<GraphExchange>? watcher, CancellationToken cancellationToken)
    {
        var temporary = options.Folder is null ? Directory.CreateTempSubdirectory("emulated-graph-").FullName : null;
        var database = new GraphDatabase(Path.Combine(Directory.CreateDirectory(options.Folder ?? temporary ?? "").FullName, "graph.db"));
        var tenant = new Tenant(database, options.Clock);
        var circumstances = new Circumstances(options.Clock, new ResourceMeter(options.Clock), new Troubles(), new RequestCounts());
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        var notices = new Notices(database, tenant.Subscriptions, http, circumstances.Troubles, options.NoticesAfter);
        var app = Build(options.Address);
        var routes = Routes(tenant, circumstances, new Handshake(http, options.Clock));
        var dispatch = new Dispatch(database, routes, new Permission(tenant.Sites, tenant.Permissions), circumstances) { Watcher = watcher, Written = notices.Wake };
        Map(app, tenant, circumstances, dispatch, notices);
        notices.Start();
        await app.StartAsync(cancellationToken);

        return new EmulatedGraph(app, database, circumstances, (http, notices), temporary)
        {
            Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "",
        };
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _notices.DisposeAsync();
        _http.Dispose();
        _database.Dispose();
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }

    private static WebApplication Build(string address)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", address]);
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));

        return builder.Build();
    }

    private static void Map(WebApplication app, Tenant tenant, Circumstances circumstances, Dispatch dispatch, Notices notices)
    {
        var tokens = new GraphTokens(tenant.Database, tenant.Settings, circumstances.Troubles, circumstances.Clock);
        var door = new GraphDoor(tokens, dispatch, new BatchCalls(dispatch, circumstances), circumstances.Counts);
        var tokenDoor = new TokenDoor(tenant.Database, tokens, tenant.Applications, circumstances.Clock);
        app.MapPost("/{tenant}/oauth2/v2.0/token", (string tenant, HttpRequest request) => tokenDoor.AnswerAsync(tenant, request, request.HttpContext.RequestAborted));
        new ControlDoor(tenant, tokens, circumstances, notices).Map(app);
        app.Map($"{GraphDoor.Version}/{{**path}}", (HttpContext http) => door.AnswerAsync(http, http.RequestAborted));
    }

    private static GraphRoutes Routes(Tenant tenant, Circumstances circumstances, Handshake handshake)
    {
        var sites = new SiteCalls(tenant.Sites, tenant.Permissions);
        var lists = new ListCalls(sites, tenant.Lists, tenant.Columns);
        var items = new ItemCalls(lists, tenant.Columns, tenant.Items, circumstances.Troubles);

        return new GraphRoutes(
        [
            .. sites.Routes,
            .. lists.Routes,
            .. new ColumnCalls(lists, tenant.Columns, tenant.Items).Routes,
            .. new ItemQuery(lists, tenant.Columns, tenant.Items).Routes,
            .. new DeltaCalls(lists, tenant.Items, circumstances.Troubles).Routes,
            .. items.Routes,
            .. new VersionCalls(items, tenant.Items, tenant.Versions).Routes,
            .. new SubscriptionCalls(tenant, tenant.Subscriptions, handshake, circumstances.Clock).Routes,
            .. new PersonCalls(tenant.People).Routes,
            .. new MemberCalls(tenant.People).Routes,
        ]);
    }
}
