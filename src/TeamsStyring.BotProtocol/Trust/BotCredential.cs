namespace TeamsStyring.BotProtocol.Trust;

/// <summary>How one registration proves who it is. Only what the kind needs is set.</summary>
/// <param name="CertificateFile">A PFX or PEM file with the certificate and its key.</param>
/// <param name="FederatedClientId">The client id of the managed identity that vouches for the bot.</param>
/// <param name="FederatedTokenFile">The file in which the platform keeps a fresh token that vouches for the bot.</param>
/// <param name="Secret">The client secret.</param>
public sealed record BotCredential(CredentialKind Kind, string CertificateFile = "", string FederatedClientId = "", string FederatedTokenFile = "", string Secret = "")
{
    // A record would write out all its values, and this one may be written to a log by mistake.
    public override string ToString() => Kind.ToString();
}
