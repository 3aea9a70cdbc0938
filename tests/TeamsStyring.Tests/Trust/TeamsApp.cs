using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Local;
using TeamsStyring.App.Starting;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Trust;

/// <summary>The whole program in Teams mode on 5 October 2026 for two kommuner, each with its own bot, beside an identity provider and a connector on this machine.</summary>
public sealed class TeamsApp : IAsyncLifetime
{
    internal const string FirstApp = "11111111-aaaa-4aaa-8aaa-111111111111";
    internal const string FirstTenant = "aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa";
    internal const string SecondApp = "22222222-bbbb-4bbb-8bbb-222222222222";
    internal const string SecondTenant = "bbbbbbbb-2222-4222-8222-bbbbbbbbbbbb";

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;
    private LoopbackAuthority? _authority;
    private LoopbackChannel? _channel;
    private LoopbackGraph? _graph;
    private HttpClient? _http;

    internal LoopbackAuthority Authority => _authority ?? throw new InvalidOperationException();

    internal LoopbackChannel Channel => _channel ?? throw new InvalidOperationException();

    internal LoopbackGraph Graph => _graph ?? throw new InvalidOperationException();

    internal HttpClient Http => _http ?? throw new InvalidOperationException();

    internal IServiceProvider Services => (_app ?? throw new InvalidOperationException()).Services;

    internal DateTimeOffset Now => Services.GetRequiredService<TimeProvider>().GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        await LoopbackIdentity.EnsureAsync();
        _authority = await LoopbackAuthority.StartAsync(CancellationToken.None);
        _channel = await LoopbackChannel.StartAsync(CancellationToken.None);
        _graph = await LoopbackGraph.StartAsync(CancellationToken.None);
        _app = await Serve.BuildAsync(
            [
                "--urls", "http://127.0.0.1:0",
                $"--TeamsStyring:Data={_folder.Path}",
                .. Settings(_authority, _channel),
                $"--TeamsStyring:Graph:BaseUrl={_graph.Address}",
            ],
            CancellationToken.None);
        var clock = Services.GetRequiredService<LocalClock>();
        clock.RunAhead(new DateTimeOffset(2026, 10, 5, 8, 0, 0, TimeSpan.FromHours(2)) - clock.RealNow);
        await WriteSampleAsync(FirstTenant);
        await WriteSampleAsync(SecondTenant);
        await _app.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "") };
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        await Authority.DisposeAsync();
        await Channel.DisposeAsync();
        await Graph.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Moves the program's clock; time in tests does not pass by itself.</summary>
    internal void MoveClock(TimeSpan by)
    {
        var clock = Services.GetRequiredService<LocalClock>();
        clock.RunAhead(clock.Ahead + by);
    }

    internal async Task<HttpResponseMessage> PostAsync(JsonObject activity, string? authorization, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Http.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends an activity with the token that Teams would send with it.</summary>
    internal Task<HttpResponseMessage> DeliverAsync(JsonObject activity, string app, CancellationToken cancellationToken)
        => PostAsync(activity, $"Bearer {TokenWriter.Sign(ChannelClaims(app, activity["serviceUrl"]?.GetValue<string>() ?? ""), Authority.Key)}", cancellationToken);

    internal async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, string tenant, string app, string person, JsonNode? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenWriter.Sign(UserClaims(tenant, app, person), Authority.UserKey));

        return await Http.SendAsync(request, cancellationToken);
    }

    internal JsonObject ChannelClaims(string app, string serviceUrl) => new()
    {
        ["iss"] = LoopbackAuthority.ChannelIssuer,
        ["aud"] = app,
        ["nbf"] = Now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = Now.AddMinutes(55).ToUnixTimeSeconds(),
        ["serviceurl"] = serviceUrl,
    };

    internal JsonObject UserClaims(string tenant, string app, string person) => new()
    {
        ["iss"] = Authority.IssuerOf(tenant),
        ["aud"] = app,
        ["tid"] = tenant,
        ["oid"] = person,
        ["scp"] = "access_as_user",
        ["azp"] = "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
        ["ver"] = "2.0",
        ["nbf"] = Now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = Now.AddMinutes(55).ToUnixTimeSeconds(),
    };

    /// <summary>A message as Teams would address it.</summary>
    internal JsonObject Message(string app, string tenant, string person, string text) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.CreateVersion7().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = Channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person },
        ["recipient"] = new JsonObject { ["id"] = $"28:{app}" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{tenant}-{person}", ["conversationType"] = "personal", ["tenantId"] = tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        ["text"] = text,
    };

    private static string[] Settings(LoopbackAuthority authority, LoopbackChannel channel) =>
    [
        "--TeamsStyring:Mode=Teams",
        $"--TeamsStyring:Teams:OpenIdMetadata={authority.Metadata}",
        $"--TeamsStyring:Teams:Authority={authority.Address}",
        $"--TeamsStyring:Teams:ConnectorHosts:0={channel.Host}",
        $"--TeamsStyring:Teams:ServiceUrl={channel.ServiceUrl}",
        "--TeamsStyring:Teams:ConnectorHosts:1=smba.trafficmanager.net",
        $"--TeamsStyring:Teams:Registrations:0:AppId={FirstApp}",
        $"--TeamsStyring:Teams:Registrations:0:TenantId={FirstTenant}",
        $"--TeamsStyring:Teams:Registrations:1:AppId={SecondApp}",
        $"--TeamsStyring:Teams:Registrations:1:TenantId={SecondTenant}",
    ];

    private async Task WriteSampleAsync(string tenant)
    {
        var calendar = Services.GetRequiredService<MunicipalCalendar>();
        await using var copy = Services.GetRequiredService<WorkingCopies>().Open(new TenantId(tenant));
        var sample = SampleMunicipality.Create(SampleSize.Small, calendar.Today, SampleQuarter.For(calendar, mayMoveDeadline: true), copy.Tenant);
        await SampleWriter.WriteAsync(copy, sample, new Progress<int>(), CancellationToken.None);
    }
}
