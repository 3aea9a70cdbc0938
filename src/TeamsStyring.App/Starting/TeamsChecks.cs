using System.Buffers;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>What must hold before the Teams mode answers anybody. A setting that is missing or misspelt stops the start: none of them can leave the door open.</summary>
internal static class TeamsChecks
{
    private const string Key = $"{TeamsStyringOptions.Section}__Teams";

    // What separates the parts of an id on the channel, of an address or of a domain name stands in no id.
    private static readonly SearchValues<char> NotInIds = SearchValues.Create("/\\:.@ \t{}<>*");

    /// <returns>The first thing that is wrong, as a sentence; <see langword="null"/> when all is well.</returns>
    public static string? Refusal(TeamsOptions options, GraphOptions graph, StartTexts texts)
        => options.Registrations is []
            ? texts.NoRegistration
            : RefusedAddress($"{TeamsStyringOptions.Section}__Graph__{nameof(GraphOptions.BaseUrl)}", graph.BaseUrl, texts)
                ?? RefusedAddress($"{Key}__{nameof(TeamsOptions.OpenIdMetadata)}", options.OpenIdMetadata, texts)
                ?? RefusedAddress($"{Key}__{nameof(TeamsOptions.Authority)}", options.Authority, texts)
                ?? (string.IsNullOrWhiteSpace(options.Issuer) ? texts.SettingEmpty($"{Key}__{nameof(TeamsOptions.Issuer)}") : null)
                ?? options.ConnectorHosts.Where(host => !ServiceHosts.IsHost(host)).Select(texts.NotAHost).FirstOrDefault()
                ?? (options.ConnectorHosts is [] && !options.Hosts.Include(options.ServiceUrl) ? texts.NotASafeAddress($"{Key}__{nameof(TeamsOptions.ServiceUrl)}", options.ServiceUrl) : null)
                ?? options.Registrations.Select((registration, at) => Refusal(registration, $"{Key}__Registrations__{at}", options.Authority, texts)).FirstOrDefault(refusal => refusal is not null)
                ?? (options.Registrations.Select(registration => registration.Named).Distinct().Count() < options.Registrations.Count ? texts.RegistrationTwice : null);

    private static string? Refusal(RegistrationOptions registration, string key, string authority, StartTexts texts)
        => RefusedId(registration.AppId, $"{key}__{nameof(RegistrationOptions.AppId)}", texts)
            ?? RefusedId(registration.TenantId, $"{key}__{nameof(RegistrationOptions.TenantId)}", texts)
            ?? RefusedCredential(registration, key, texts)

            // A secret or a signed proof never goes out in the clear, not even on one's own machine.
            ?? (registration.Credential is not CredentialKind.ManagedIdentity && !authority.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                ? texts.NotASafeAddress($"{Key}__{nameof(TeamsOptions.Authority)}", authority)
                : null);

    private static string? RefusedId(string id, string key, StartTexts texts)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return texts.SettingEmpty(key);
        }

        return id.AsSpan().Trim().ContainsAny(NotInIds) ? texts.NotAnId(key, id) : null;
    }

    private static string? RefusedCredential(RegistrationOptions registration, string key, StartTexts texts)
        => registration switch
        {
            { Credential: not CredentialKind.Secret, Secret.Length: > 0 } => texts.SecretNotAsked(key),
            { Credential: CredentialKind.Secret, Secret: "" } => texts.SettingEmpty($"{key}__{nameof(RegistrationOptions.Secret)}"),
            { Credential: CredentialKind.Certificate, CertificateFile: "" } => texts.SettingEmpty($"{key}__{nameof(RegistrationOptions.CertificateFile)}"),
            { Credential: CredentialKind.Certificate } when !File.Exists(registration.CertificateFile) => texts.FileMissing($"{key}__{nameof(RegistrationOptions.CertificateFile)}", registration.CertificateFile),
            { Credential: CredentialKind.Federated, FederatedClientId: "", FederatedTokenFile: "" } => texts.FederatedByWhom(key),
            _ => null,
        };

    /// <returns>Why an address must not be called; <see langword="null"/> when it may.</returns>
    public static string? RefusedAddress(string key, string address, StartTexts texts)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && AuthorityDocuments.MayFetch(uri) && uri.UserInfo.Length == 0
            ? null
            : texts.NotASafeAddress(key, address);
}
