using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Starting;

namespace TeamsStyring.Tests.Trust;

/// <summary>What is missing or misspelt stops the start. What is left starts, and answers nobody without a token.</summary>
public sealed class StartInTeamsTests
{
    private const string Bot = "TeamsStyring:Teams:Registrations:0:AppId=11111111-aaaa-4aaa-8aaa-111111111111";
    private const string Tenant = "TeamsStyring:Teams:Registrations:0:TenantId=aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa";

    /// <summary>Each may be there, be empty or be left out; the local page's own headers and an empty app id have opened other bots.</summary>
    private static readonly string[] Pieces =
    [
        "TeamsStyring:Mode=Teams",
        Bot,
        Tenant,
        "TeamsStyring:Teams:OpenIdMetadata=http://127.0.0.1:1/openid",
        "TeamsStyring:Teams:Authority=http://127.0.0.1:1",
        "TeamsStyring:Teams:Issuer=https://api.botframework.com",
        "TeamsStyring:Teams:ConnectorHosts:0=smba.trafficmanager.net",
    ];

    [Fact]
    public async Task With_whatever_settings_are_missing_it_refuses_to_start_or_to_answer_without_a_token()
    {
        var started = 0;
        for (var combination = 0; combination < 1 << (Pieces.Length * 2 - 2); combination++)
        {
            // Two bits a piece: there, left out, empty. The mode is always said: without it the program is a local one, which listens to this machine alone.
            List<string> arguments = [Pieces[0]];
            for (var piece = 1; piece < Pieces.Length; piece++)
            {
                switch ((combination >> ((piece - 1) * 2)) & 3)
                {
                    case 1:
                        arguments.Add(Pieces[piece]);
                        break;
                    case 2:
                        arguments.Add(Pieces[piece][..(Pieces[piece].IndexOf('=', StringComparison.Ordinal) + 1)]);
                        break;
                }
            }

            var options = Read(arguments);
            Assert.True(options is null || IsWhole(options), string.Join(' ', arguments));
            started += options is null ? 0 : 1;
        }

        Assert.True(started > 0);
        foreach (var arguments in new string[][] { [.. Pieces[..3]], [.. Pieces], [.. Pieces[..4]] })
        {
            Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), await KnockAsync(arguments));
        }
    }

    [Theory]
    [InlineData("AppId", "TeamsStyring:Teams:Registrations:0:TenantId=x")]
    [InlineData("TenantId", Bot)]
    [InlineData("Registrations", "TeamsStyring:Teams:Issuer=https://api.botframework.com")]
    [InlineData("kommune.no", Bot, "TeamsStyring:Teams:Registrations:0:TenantId=kommune.no")]
    [InlineData("http://evil.example", Bot, Tenant, "TeamsStyring:Teams:OpenIdMetadata=http://evil.example/openid")]
    [InlineData("ftp://evil.example", Bot, Tenant, "TeamsStyring:Teams:Authority=ftp://evil.example")]
    [InlineData("https://smba.trafficmanager.net", Bot, Tenant, "TeamsStyring:Teams:ConnectorHosts:0=https://smba.trafficmanager.net/")]
    [InlineData("10.0.0.1:8080", Bot, Tenant, "TeamsStyring:Teams:ConnectorHosts:0=10.0.0.1:8080")]
    [InlineData("«*»", Bot, Tenant, "TeamsStyring:Teams:ConnectorHosts:0=*")]
    [InlineData("*.com", Bot, Tenant, "TeamsStyring:Teams:ConnectorHosts:0=*.com")]
    [InlineData("Secret", Bot, Tenant, "TeamsStyring:Teams:Registrations:0:Secret=hush")]
    [InlineData("Secret", Bot, Tenant, "TeamsStyring:Teams:Registrations:0:Credential=Secret")]
    [InlineData("CertificateFile", Bot, Tenant, "TeamsStyring:Teams:Registrations:0:Credential=Certificate")]
    [InlineData("Federated", Bot, Tenant, "TeamsStyring:Teams:Registrations:0:Credential=Federated")]
    [InlineData("ManagedIdentity, Certificate", Bot, Tenant, "TeamsStyring:Teams:Registrations:0:Credential=Password")]
    [InlineData("none", Bot, Tenant, "TeamsStyring:Sample=small")]
    public void What_is_wrong_is_said_in_a_sentence_that_names_the_setting(string named, params string[] settings)
    {
        var refused = Assert.Throws<StartRefusedException>(() => Check(["TeamsStyring:Mode=Teams", .. settings]));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_listens_at_the_port_that_its_container_names()
    {
        using var folder = new TemporaryFolder();
        var port = FreePort.Find();
        await using var app = await Serve.BuildAsync([$"--http_ports={port}", $"--TeamsStyring:Data={folder.Path}", "--TeamsStyring:Mode=Teams", $"--{Bot}", $"--{Tenant}"], TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

        using var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public void A_registration_stops_the_local_mode()
        => Assert.Throws<StartRefusedException>(() => Check([Bot, Tenant]));

    [Fact]
    public void The_same_registration_twice_is_one_too_many()
        => Assert.Throws<StartRefusedException>(() => Check(["TeamsStyring:Mode=Teams", Bot, Tenant, Bot.Replace(":0:", ":1:", StringComparison.Ordinal).ToUpperInvariant().Replace("TEAMSSTYRING", "TeamsStyring", StringComparison.Ordinal), Tenant.Replace(":0:", ":1:", StringComparison.Ordinal)]));

    // What an empty registration would do to others' bots: no id to compare with, so any is right.
    private static bool IsWhole(TeamsStyringOptions options)
        => options.Mode is Mode.Teams
            && options.Teams.Registrations is [{ AppId.Length: > 0, TenantId.Length: > 0 }]
            && options.Teams.OpenIdMetadata.Length > 0 && options.Teams.Issuer.Length > 0 && options.Teams.Authority.Length > 0;

    private static TeamsStyringOptions? Read(IEnumerable<string> arguments)
    {
        try
        {
            return Check(arguments);
        }
        catch (StartRefusedException)
        {
            return null;
        }
    }

    private static TeamsStyringOptions Check(IEnumerable<string> arguments)
        => StartChecks.Read(
            new ConfigurationBuilder().AddCommandLine([.. arguments.Select(argument => $"--{argument}")]).Build(),
            new TeamsStyring.App.Texts.StartTexts(TeamsStyring.Domain.Language.Nb));

    private static async Task<(HttpStatusCode Messages, HttpStatusCode Api)> KnockAsync(IEnumerable<string> arguments)
    {
        using var folder = new TemporaryFolder();
        await using var app = await Serve.BuildAsync(["--urls", "http://127.0.0.1:0", $"--TeamsStyring:Data={folder.Path}", .. arguments.Select(argument => $"--{argument}")], CancellationToken.None);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "") };
        using var message = await http.PostAsJsonAsync("/api/messages", new JsonObject { ["type"] = "message", ["channelId"] = "msteams" });
        using var call = new HttpRequestMessage(HttpMethod.Get, "/api/me") { Headers = { { "X-Local-Persona", "anybody" } } };
        using var api = await http.SendAsync(call);
        await app.StopAsync();

        return (message.StatusCode, api.StatusCode);
    }
}
