using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>What only the Teams mode reads.</summary>
internal sealed class TeamsOptions
{
    public const string PublicMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The bot registrations that this deployment answers for.</summary>
    public IReadOnlyList<RegistrationOptions> Registrations { get; init; } = [];

    /// <summary>The channel's OpenID metadata; plain http only on loopback.</summary>
    public string OpenIdMetadata { get; init; } = PublicMetadata;

    /// <summary>Who issues the channel's tokens.</summary>
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>The hosts that a service address may have; those of Teams when nothing is said.</summary>
    public IReadOnlyList<string> ConnectorHosts { get; init; } = [];

    /// <summary>Where Entra vouches for people and gives the bot its tokens; plain http only on loopback.</summary>
    public string Authority { get; init; } = "https://login.microsoftonline.com";

    /// <summary>Where the channel is reached for whoever it has told nothing of yet; on one of the hosts.</summary>
    public string ServiceUrl { get; init; } = "https://smba.trafficmanager.net/teams/";

    public ServiceHosts Hosts => new(ConnectorHosts is [] ? ServiceHosts.OfTeams : ConnectorHosts);
}
