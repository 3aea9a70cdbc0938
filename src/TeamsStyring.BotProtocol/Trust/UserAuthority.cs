namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Who vouches for the people of one tenant.</summary>
/// <param name="TenantId">The Entra tenant id, as the registration writes it.</param>
/// <param name="Issuer">What its tokens name as issuer, <c>https://login.microsoftonline.com/{tenantId}/v2.0</c>.</param>
/// <param name="Tokens">Judges its tokens.</param>
public sealed record UserAuthority(string TenantId, string Issuer, BearerTokens Tokens)
{
    /// <summary>The claims of a user's token that are read.</summary>
    public static IReadOnlyList<string> Claims { get; } = ["tid", "oid", "scp", "azp", "idtyp"];
}
