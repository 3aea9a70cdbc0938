using System.Collections.Frozen;
using TeamsStyring.App.Conversations;
using TeamsStyring.App.Http;
using TeamsStyring.App.Local;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Installation;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>Whom the doors believe: on one's own machine whoever is on it, in Teams nobody without a token.</summary>
internal static class TrustRegistration
{
    /// <summary>Metadata and keys have some thousand bytes; more is not an answer.</summary>
    private const int LargestDocument = 1024 * 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    // The clients live as long as the process; without an end their connections would never see that a host has moved.
    private static readonly TimeSpan _connection = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddLocalTrust(this IServiceCollection services)
    {
        services.AddSingleton<IAdmission, LocalAdmission>().AddSingleton<ICallerIdentity, LocalPersonaIdentity>();
        services.AddTransient<LocalHostsOnly>();
        services.AddSingleton<IConnectorAccess, OpenAccess>().AddSingleton<SendPace>();

        // Whoever is here has the app from the start.
        services.AddSingleton<InstallForPerson>((_, _, _) => Task.FromResult<InstallOutcome>(new InstallOutcome.Refused(InstallRefusal.NotInCatalogue)));
        services.AddHttpClient(nameof(ConnectorClient)).AddTypedClient(Connector)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null })
            .AddHttpMessageHandler<LocalHostsOnly>()
            .RemoveAllLoggers();

        return services;
    }

    public static IServiceCollection AddTeamsTrust(this IServiceCollection services, TeamsOptions options, GraphOptions graph)
    {
        services.AddHttpClient(nameof(PersonalInstallation), http => (http.BaseAddress, http.Timeout, http.MaxResponseContentBufferSize) = (graph.Address, _patience, LargestDocument))
            .AddTypedClient((http, provider) => new PersonalInstallation(http, provider.GetRequiredService<BotTokens>()))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = _connection })
            .RemoveAllLoggers();
        services.AddHttpClient(nameof(AuthorityDocuments), http => (http.Timeout, http.MaxResponseContentBufferSize) = (_patience, LargestDocument))
            .AddTypedClient((http, _) => new AuthorityDocuments(http))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = _connection });

        // No trace of ours goes with what is sent: the channel has no use for it.
        services.AddHttpClient(nameof(ConnectorClient), http => http.Timeout = Timeout.InfiniteTimeSpan).AddTypedClient(Connector)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = _connection, ConnectTimeout = _patience, ActivityHeadersPropagator = null,
            })
            .RemoveAllLoggers();

        return services.AddSingleton<IAdmission, TeamsAdmission>()
            .AddSingleton<ICallerIdentity, EntraIdentity>()
            .AddSingleton<IConnectorAccess, BotAccess>()
            .AddSingleton<SendPace>()
            .AddSingleton(options.Hosts)
            .AddSingleton<InstallForPerson>(provider => InstallForPerson(options, provider.GetRequiredService<PersonalInstallation>()))
            .AddSingleton(provider => ChannelTrust(options, provider))
            .AddSingleton(provider => new UserTrust([.. options.Registrations.GroupBy(registration => registration.Named.TenantId).Select(tenant => Authority(tenant, options, provider))]));
    }

    // Written out, as those above: found by its type, how a client is made would be compiled at every start.
    private static ConnectorClient Connector(HttpClient http, IServiceProvider provider)
        => new(http, provider.GetRequiredService<IConnectorAccess>(), provider.GetRequiredService<SendPace>(), provider.GetRequiredService<TimeProvider>());

    private static InstallForPerson InstallForPerson(TeamsOptions options, PersonalInstallation installation)
    {
        var apps = options.Registrations.ToFrozenDictionary(registration => registration.Named, registration => registration.App);

        return (registration, person, cancellationToken) => installation.InstallAsync(registration, apps[registration], person.Value, cancellationToken);
    }

    private static ChannelTrust ChannelTrust(TeamsOptions options, IServiceProvider provider)
    {
        BotRegistration[] registrations = [.. options.Registrations.Select(registration => registration.Named)];
        var rules = new TokenRules(options.Issuer, TokenRules.AudiencesOf(registrations.Select(registration => registration.AppId)), [BotProtocol.Trust.ChannelTrust.ServiceUrlClaim]);

        return new ChannelTrust(Tokens(rules, new Uri(options.OpenIdMetadata), provider), registrations, options.Hosts);
    }

    private static UserAuthority Authority(IGrouping<string, RegistrationOptions> tenant, TeamsOptions options, IServiceProvider provider)
    {
        var issuer = $"{options.Authority.TrimEnd('/')}/{tenant.Key}/v2.0";
        var audiences = TokenRules.AudiencesOf(tenant.Select(registration => registration.Named.AppId))
            .Concat(tenant.Where(registration => registration.TabAppId.Length > 0).Select(registration => KeyValuePair.Create(registration.TabAppId, registration.TabAppId)))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        return new UserAuthority(tenant.Key, issuer, Tokens(new TokenRules(issuer, audiences, UserAuthority.Claims), new Uri($"{issuer}/.well-known/openid-configuration"), provider));
    }

    private static BearerTokens Tokens(TokenRules rules, Uri metadata, IServiceProvider provider)
    {
        var clock = provider.GetRequiredService<TimeProvider>();

        return new BearerTokens(rules, new SigningKeys(metadata, provider.GetRequiredService<AuthorityDocuments>(), clock), clock);
    }
}
