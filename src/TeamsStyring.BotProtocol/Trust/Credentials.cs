using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Makes what fetches the tokens of a registration.</summary>
/// <param name="authority">Entra's address.</param>
/// <param name="transport">How it is reached; <see langword="null"/> for the usual way.</param>
public sealed class Credentials(Uri authority, HttpPipelineTransport? transport)
{
    /// <summary>What a federated token must be for. Source: workload identity federation, Entra.</summary>
    private const string Exchange = "api://AzureADTokenExchange/.default";

    public TokenCredential Of(BotRegistration registration, BotCredential credential) => credential.Kind switch
    {
        CredentialKind.ManagedIdentity => Managed(registration.AppId),
        CredentialKind.Certificate => new ClientCertificateCredential(
            registration.TenantId, registration.AppId, credential.CertificateFile, Options(new ClientCertificateCredentialOptions { SendCertificateChain = true })),
        CredentialKind.Federated => new ClientAssertionCredential(registration.TenantId, registration.AppId, Vouch(credential), Options(new ClientAssertionCredentialOptions())),
        CredentialKind.Secret => new ClientSecretCredential(registration.TenantId, registration.AppId, credential.Secret, Options(new ClientSecretCredentialOptions())),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Func<CancellationToken, Task<string>> Vouch(BotCredential credential)
    {
        if (credential.FederatedTokenFile.Length > 0)
        {
            // Read at each use: the platform replaces it.
            return async cancellationToken => (await File.ReadAllTextAsync(credential.FederatedTokenFile, cancellationToken)).Trim();
        }

        var managed = Managed(credential.FederatedClientId);

        return async cancellationToken => (await managed.GetTokenAsync(new TokenRequestContext([Exchange]), cancellationToken)).Token;
    }

    private ManagedIdentityCredential Managed(string clientId)
        => new(Options(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(clientId))));

    private T Options<T>(T options)
        where T : TokenCredentialOptions
    {
        // A managed identity asks its machine, not Entra; everything else is refused at the start when Entra's address is not safe.
        if (authority.Scheme is "https")
        {
            options.AuthorityHost = authority;
        }

        if (transport is not null)
        {
            options.Transport = transport;
        }

        return options;
    }
}
