using TeamsStyring.BotProtocol.Installation;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>One bot registration.</summary>
internal sealed class RegistrationOptions
{
    public string AppId { get; init; } = "";

    public string TenantId { get; init; } = "";

    /// <summary>The application that the tab's tokens are for, as an id or an application id URI; the bot's own when nothing is said.</summary>
    public string TabAppId { get; init; } = "";

    /// <summary>The id in the app's manifest, by which the app is found in the kommune's catalogue; the bot's own when nothing is said.</summary>
    public string ManifestId { get; init; } = "";

    /// <summary>The id that the catalogue gave the app; looked up when nothing is said.</summary>
    public string CatalogueAppId { get; init; } = "";

    /// <summary>The SharePoint site that holds this tenant's lists, as Graph writes it: <c>host,collection,web</c>.</summary>
    public string SiteId { get; init; } = "";

    /// <summary>How the bot proves who it is when it sends.</summary>
    public CredentialKind Credential { get; init; } = CredentialKind.ManagedIdentity;

    /// <summary>With <see cref="CredentialKind.Certificate"/>: the file with the certificate and its key, PFX or PEM.</summary>
    public string CertificateFile { get; init; } = "";

    /// <summary>With <see cref="CredentialKind.Federated"/>: the client id of the managed identity that vouches for the bot.</summary>
    public string FederatedClientId { get; init; } = "";

    /// <summary>With <see cref="CredentialKind.Federated"/>, instead of an identity: the file in which the platform keeps a fresh token.</summary>
    public string FederatedTokenFile { get; init; } = "";

    /// <summary>With <see cref="CredentialKind.Secret"/> only.</summary>
    public string Secret { get; init; } = "";

    public AppInCatalogue App => new(ManifestId.Length > 0 ? ManifestId : Named.AppId, CatalogueAppId);

    public BotCredential Proof => new(Credential, CertificateFile, FederatedClientId, FederatedTokenFile, Secret);

    /// <summary>In lower case, as tokens and rows carry both.</summary>
    public BotRegistration Named => new(AppId.Trim().ToLowerInvariant(), TenantId.Trim().ToLowerInvariant());
}
